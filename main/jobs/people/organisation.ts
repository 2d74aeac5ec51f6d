import { v7 as newUid } from 'uuid';
import { looksLikeEmail } from '../../../db/model/cells/warning';
import { Refusal } from '../../../db/model/refusal';
import {
  allDepartments,
  allFunctions,
  allPeople,
  functionsOf,
  hasTwinCode,
  keepFunctions,
  keepPerson,
  personByCode,
} from '../../../db/queries/people';
import type { Db } from '../../../db/schema';
import { type Checked, contract, isChannel } from '../../../preload/contract/index';
import type { PersonRow } from '../../../preload/contract/people';
import { PERMISSIONS } from '../../../preload/contract/permissions';
import type { JobOffice } from '../../office';
import type { ChannelsOf, Jobs } from '../list';
import { theOpenDepartment, thePerson } from './found';
import { keepSomebodyInCharge } from './inCharge';

type Organisation = Extract<
  ChannelsOf<'people'>,
  'people.list' | 'people.save' | 'people.leave' | 'people.return' | 'people.permissions'
>;
type Fields = Checked<'people.save'>['fields'];

export const organisation: Jobs<Organisation> = {
  'people.list': async ({ db }) => {
    const functions = await allFunctions(db);
    const people = (await allPeople(db)).map((person): PersonRow => {
      const { code, name, department, position, email, phone, role, signedInAt, leftOn } = person;
      return {
        ...{ code, name, department, position, email, phone, role, signedInAt, leftOn },
        functions: functions.get(person.id) ?? [],
        isService: person.isService === 1,
        hasPassword: person.passwordHash !== null,
      };
    });
    const departments = (await allDepartments(db)).map(({ id, ...department }) => department);
    return { people, departments };
  },

  'people.save': async (office, { code, isNew, fields }) => {
    const kept = await personByCode(office.db, code);
    const isTaken = kept === undefined ? await hasTwinCode(office.db, code) : isNew;
    if (isTaken) throw new Refusal('code-in-use', { code });
    refuseNoEmail(fields.email, kept?.email);
    await (kept === undefined ? add(office, code, fields) : change(office, kept, fields));
    return { code };
  },

  'people.leave': async (office, { code, on = office.today }) => {
    const { id, leftOn } = await thePerson(office.db, code);
    if (leftOn === on) return { on };
    await keepPerson(office.db, id, { leftOn: on });
    await keepSomebodyInCharge(office);
    office.changed({ record: 'person', key: code, old: { leftOn }, new: { leftOn: on } });
    return { on };
  },

  'people.return': async (office, { code }) => {
    const { id, leftOn } = await thePerson(office.db, code);
    if (leftOn === null) return { code };
    await keepPerson(office.db, id, { leftOn: null });
    office.changed({ record: 'person', key: code, old: { leftOn }, new: { leftOn: null } });
    return { code };
  },

  'people.permissions': () =>
    Promise.resolve({
      rows: Object.entries(PERMISSIONS).map(([channel, { role, isOpen = false, states }]) => ({
        channel,
        role,
        isOpen,
        writes: isChannel(channel) && contract[channel].writes,
        states: states?.are ?? [],
      })),
    }),
};

/** An old one that came in with a file may stay as it is. */
function refuseNoEmail(email: string | undefined, before = ''): void {
  if (email === undefined || email === '' || email === before || looksLikeEmail(email)) return;
  throw new Refusal('not-an-email', { email });
}

async function add(office: JobOffice, code: string, fields: Fields): Promise<void> {
  const { name, functions = [] } = fields;
  if (name === undefined) throw new Refusal('wrong-input', { field: 'name' });
  const columns = { ...(await columnsOf(office.db, fields)), name };
  const { id } = await office.db
    .insertInto('person')
    .values({ role: 'clerk', ...columns, uid: newUid(), code })
    .returning('id')
    .executeTakeFirstOrThrow();
  await keepFunctions(office.db, id, functions);
  office.changed({ record: 'person', key: code, old: null, new: { role: 'clerk', ...fields } });
}

type Kept = NonNullable<Awaited<ReturnType<typeof personByCode>>>;

async function change(office: JobOffice, kept: Kept, fields: Fields): Promise<void> {
  const before = await toldOf(office.db, kept);
  const differs = Object.entries(fields).filter(
    ([field, value]) =>
      value !== undefined && JSON.stringify(before[field]) !== JSON.stringify(sorted(value)),
  );
  if (differs.length === 0) return;
  // Somebody may stay in a department that was closed, but not come into it.
  const department = before.department === fields.department ? undefined : fields.department;
  const columns = await columnsOf(office.db, { ...fields, department });
  if (Object.keys(columns).length > 0) await keepPerson(office.db, kept.id, columns);
  if (fields.functions !== undefined) await keepFunctions(office.db, kept.id, fields.functions);
  await keepSomebodyInCharge(office);
  const old = Object.fromEntries(differs.map(([field]) => [field, before[field]]));
  office.changed({ record: 'person', key: kept.code, old, new: Object.fromEntries(differs) });
}

/** A person as the contract tells him, to see what differs. */
async function toldOf(db: Db, kept: Kept): Promise<Readonly<Record<string, unknown>>> {
  const department = (await allDepartments(db)).find(({ id }) => id === kept.departmentId)?.code ?? null;
  const { name, position, email, phone, role } = kept;
  const isService = kept.isService === 1;
  return {
    name,
    department,
    position,
    email,
    phone,
    role,
    isService,
    functions: await functionsOf(db, kept.id),
  };
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

/** What is told of a person, as the columns of his row. */
async function columnsOf(db: Db, { functions, department, isService, ...plain }: Fields) {
  const told = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const departmentId = department == null ? department : (await theOpenDepartment(db, department)).id;
  return {
    ...told,
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(isService === undefined ? {} : { isService: isService ? (1 as const) : (0 as const) }),
  };
}
