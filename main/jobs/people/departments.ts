import { v7 as newUid } from 'uuid';
import { Refusal } from '../../../db/model/refusal';
import { allDepartments, allPeople } from '../../../db/queries/people';
import type { Db } from '../../../db/schema';
import type { JobOffice } from '../../office';
import type { ChannelsOf, Jobs } from '../list';
import { theDepartment, thePerson } from './found';

type Department = Awaited<ReturnType<typeof theDepartment>>;

export const departments: Jobs<
  Extract<ChannelsOf<'people'>, 'people.addDepartment' | 'people.changeDepartment'>
> = {
  'people.addDepartment': async (office, { code, name }) => {
    const all = await allDepartments(office.db);
    if (all.some((one) => one.code === code)) throw new Refusal('code-in-use', { code });
    await office.db.insertInto('department').values({ uid: newUid(), code, name }).execute();
    office.changed({ record: 'department', key: code, old: null, new: { name } });
    return { code };
  },

  'people.changeDepartment': async (office, { code, head, isClosed }) => {
    const department = await theDepartment(office.db, code);
    if (head !== undefined && head !== department.head) await setHead(office, department, head);
    if (isClosed !== undefined && isClosed !== (department.closedOn !== null))
      await setClosed(office, department, isClosed);
    return { code };
  },
};

async function setHead(office: JobOffice, { id, code, head: before }: Department, head: string | null) {
  const person = head === null ? null : await thePerson(office.db, head);
  if (person !== null && person.leftOn !== null) throw new Refusal('unknown-person', { code: person.code });
  await office.db
    .updateTable('department')
    .set({ headId: person?.id ?? null })
    .where('id', '=', id)
    .execute();
  office.changed({ record: 'department', key: code, old: { head: before }, new: { head } });
}

async function setClosed(office: JobOffice, { id, code, closedOn: before }: Department, isClosed: boolean) {
  if (isClosed) await refuseInUse(office.db, id, code);
  const closedOn = isClosed ? office.today : null;
  await office.db.updateTable('department').set({ closedOn }).where('id', '=', id).execute();
  office.changed({ record: 'department', key: code, old: { closedOn: before }, new: { closedOn } });
}

/** What it answers for, and who works there, must have gone elsewhere first. */
async function refuseInUse(db: Db, id: number, code: string): Promise<void> {
  const duties = await db.selectFrom('duty').select('duty').where('departmentId', '=', id).execute();
  const people = (await allPeople(db)).filter(
    ({ departmentId, leftOn }) => departmentId === id && leftOn === null,
  );
  if (duties.length > 0 || people.length > 0)
    throw new Refusal('department-in-use', { code, duties: duties.length, people: people.length });
}
