import { v7 as newUid } from 'uuid';
import type { MeasureStep } from '../../../db/model/complaints/eightD';
import { holds } from '../../../db/model/people';
import { Refusal } from '../../../db/model/refusal';
import { type ComplaintMeasureRecord, complaintMeasuresOf } from '../../../db/queries/eightD';
import { peopleCalled } from '../../../db/queries/organisation';
import { allPeople } from '../../../db/queries/people';
import type { AskedMeasure } from '../../../preload/contract/eightD';
import type { EightDKept } from '../../../preload/contract/eightDWhole';
import type { Checked } from '../../../preload/contract/index';
import { PERMISSIONS } from '../../../preload/contract/permissions';
import type { JobOffice } from '../../office';
import { theDepartment } from '../actions/open';
import type { WritingRun } from './found';
import { keepList, type ListLines, refuseForeignRows } from './lists';
import { carryMeasures, dropMeasureAction } from './measureAction';
import { measureLines } from './measureLine';

/** D3, D5/D6 or D7: the measures of one step, each carried by its action where others look for work. */
export function changeMeasures(
  office: JobOffice,
  { step, measures, ...asked }: Checked<'eightD.measures'>,
): Promise<EightDKept> {
  return keepList(office, asked, step, (run) => keepMeasures(office, run, step, measures));
}

async function keepMeasures(
  office: JobOffice,
  run: WritingRun,
  step: MeasureStep,
  measures: readonly AskedMeasure[],
): Promise<ListLines> {
  const { db } = office;
  await refuseForeignRows(office, run, 'complaintMeasure', measures);
  const before = await complaintMeasuresOf(db, run, step);
  refuseVerdict(office, before, measures);
  const old = await measureLines(db, run, step);
  const kept = new Set(measures.flatMap(({ id }) => id ?? []));
  for (const gone of before.filter(({ uid }) => !kept.has(uid))) await dropMeasure(office, gone);
  const columns = await measureColumns(office);
  for (const [position, asked] of measures.entries()) {
    const row = { ...(await columns(asked)), position };
    const was = before.find(({ uid }) => uid === asked.id);
    if (was !== undefined)
      await db.updateTable('complaintMeasure').set(row).where('id', '=', was.id).execute();
    else {
      const own = { uid: asked.id ?? newUid(), complaintId: run.complaintId, cycle: run.cycle, step };
      await db
        .insertInto('complaintMeasure')
        .values({ ...own, ...row })
        .execute();
    }
  }
  await carryMeasures(office, run, { step, before });
  return { old, new: await measureLines(db, run, step) };
}

/** Whether something works is said by those who may say it of an action too. Refused as `not-permitted`. */
function refuseVerdict(
  { user }: JobOffice,
  before: readonly ComplaintMeasureRecord[],
  measures: readonly AskedMeasure[],
): void {
  const was = new Map(before.map(({ uid, verifiedOn }) => [uid, verifiedOn]));
  const isSaid = measures.some(({ id = '', verifiedOn }) => verifiedOn !== (was.get(id) ?? null));
  const { role } = PERMISSIONS['actions.verify'];
  if (isSaid && !holds(user.role, role))
    throw new Refusal('not-permitted', { channel: 'actions.verify', role: user.role });
}

/** One that was looked at in an audit stays. Refused as `measure-audited`. */
async function dropMeasure(office: JobOffice, gone: ComplaintMeasureRecord): Promise<void> {
  const { db } = office;
  const audited = await db
    .selectFrom('measureAudit')
    .select('id')
    .where('measureId', '=', gone.id)
    .executeTakeFirst();
  if (audited !== undefined) throw new Refusal('measure-audited', { text: gone.text });
  await dropMeasureAction(office, gone);
  await db.deleteFrom('complaintMeasure').where('id', '=', gone.id).execute();
}

/** An owner whom the office knows brings his department. */
async function measureColumns({ db }: JobOffice) {
  const called = await peopleCalled(db);
  const people = new Map((await allPeople(db)).map(({ id, departmentId }) => [id, departmentId]));
  return async ({ id: _id, owner, department, isChosen, verifiedBy, ...row }: AskedMeasure) => {
    const person = called(owner);
    const own = person.id === null ? null : (people.get(person.id) ?? null);
    return {
      ...row,
      ownerId: person.id,
      ownerName: person.id === null ? owner : '',
      departmentId: department === '' ? own : (await theDepartment(db, department)).id,
      isChosen: isChosen ? 1 : 0,
      verifiedBy: called(verifiedBy).name,
    } as const;
  };
}
