import { v7 as newUid } from 'uuid';
import { Refusal } from '../../../../db/model/refusal';
import {
  addLot,
  keepLot,
  type ReworkRecord,
  removeLots,
  reworkOf,
  stockOf,
} from '../../../../db/queries/complaintStock';
import type { ComplaintRecord, CycleRecord } from '../../../../db/queries/complaints';
import { departmentCalled, peopleCalled } from '../../../../db/queries/organisation';
import type { AskedLot, ComplaintRework, ReworkLine } from '../../../../preload/contract/complaintRework';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { newestCycle, theComplaint } from '../found';
import { refuseUnseen } from '../stock/seen';
import { shownRework } from './shown';

/** The lots of the newest run, as a whole list. */
export async function saveRework(
  office: JobOffice,
  { id, lots, seen }: Checked<'complaints.saveRework'>,
): Promise<ComplaintRework> {
  const { db } = office;
  const complaint = await theComplaint(db, id);
  const run = await newestCycle(db, complaint);
  const before = await shownRework(office, complaint);
  await refuseUnseen(office, complaint, { list: 'rework', seen, now: before.seen });
  const shown = before.cycles.at(-1)?.lots ?? [];
  refuseBegun(shown, lots);
  refuseTooFew(shown, lots);
  const old = (await reworkOf(db, complaint.id)).filter(({ cycle }) => cycle === run.cycle);
  await refuseForeign(office, old, lots);
  await keepLots(office, complaint, { run, old, lots });
  const after = await shownRework(office, complaint);
  if (after.seen !== before.seen)
    office.changed({
      ...{ record: 'complaint', key: complaint.uid },
      ...{ old: { rework: reworkText(before) }, new: { rework: reworkText(after) } },
    });
  return after;
}

/** A lot that has been worked on is no more taken away: what was done would be lost. */
function refuseBegun(shown: readonly ReworkLine[], lots: readonly AskedLot[]): void {
  const begun = shown.find((one) => one.progress.length > 0 && !lots.some((lot) => lot.id === one.id));
  if (begun !== undefined)
    throw new Refusal('lot-begun', { method: begun.method, done: begun.sums.good + begun.sums.scrapped });
}

function refuseTooFew(shown: readonly ReworkLine[], lots: readonly AskedLot[]): void {
  for (const { id, quantityIn } of lots) {
    const sums = shown.find((one) => one.id === id)?.sums;
    const done = sums === undefined ? 0 : sums.good + sums.scrapped;
    if (quantityIn < done) throw new Refusal('rework-exceeds', { in: quantityIn, done });
  }
}

async function refuseForeign(
  { db }: JobOffice,
  own: readonly ReworkRecord[],
  lots: readonly AskedLot[],
): Promise<void> {
  const ids = lots.flatMap(({ id }) => id ?? []);
  const others = ids.filter((id) => !own.some(({ uid }) => uid === id));
  const taken =
    others.length === 0
      ? []
      : await db.selectFrom('complaintRework').select('uid').where('uid', 'in', others).execute();
  if (new Set(ids).size < ids.length || taken.length > 0)
    throw new Refusal('wrong-input', { field: 'lots', value: ids });
}

interface Lists {
  readonly run: CycleRecord;
  readonly old: readonly ReworkRecord[];
  readonly lots: readonly AskedLot[];
}

async function keepLots(
  office: JobOffice,
  complaint: ComplaintRecord,
  { run, old, lots }: Lists,
): Promise<void> {
  const { db } = office;
  const rowOf = await lotRows(office, complaint, run);
  const gone = old.filter(({ uid }) => !lots.some(({ id }) => id === uid));
  await removeLots(
    db,
    gone.map(({ id }) => id),
  );
  for (const [position, lot] of lots.entries()) {
    const row = await rowOf(lot, position);
    const kept = old.find(({ uid }) => uid === lot.id);
    if (kept !== undefined) await keepLot(db, kept.id, row);
    else await addLot(db, { uid: lot.id ?? newUid(), complaintId: complaint.id, cycle: run.cycle, ...row });
  }
}

async function lotRows(office: JobOffice, complaint: ComplaintRecord, run: CycleRecord) {
  const { db, today } = office;
  const called = await peopleCalled(db);
  const places = (await stockOf(db, complaint.id)).filter(({ cycle }) => cycle === run.cycle);
  return async ({ id: _, stock, owner, department, ...lot }: AskedLot, position: number) => {
    const place = places.find(({ uid }) => uid === stock);
    if (stock !== null && place === undefined)
      throw new Refusal('wrong-input', { field: `lots.${position}.stock`, value: stock });
    const person = called(owner);
    return {
      ...lot,
      startedOn: lot.startedOn ?? today,
      stockId: place?.id ?? null,
      departmentId: await departmentId(office, department),
      ownerId: person.id,
      ownerName: person.id === null ? person.name : '',
      position,
    };
  };
}

async function departmentId({ db }: JobOffice, called: string): Promise<number | null> {
  if (called === '') return null;
  const found = await departmentCalled(db, called);
  if (found === undefined) throw new Refusal('unknown-department', { code: called });
  return found.id;
}

/** The newest run's lots as the trail tells them, a line each. */
function reworkText({ cycles }: ComplaintRework): string {
  return (cycles.at(-1)?.lots ?? [])
    .map(({ from, method, department, owner, quantityIn, dueOn }) => {
      const said = [from, method, department, owner.name, String(quantityIn), dueOn ?? ''];
      return said.filter((part) => part !== '').join(' · ');
    })
    .join('\n');
}
