import { v7 as newUid } from 'uuid';
import { Refusal } from '../../../../db/model/refusal';
import {
  addReworkDay as addDay,
  removeReworkDay,
  reworkDaysOf,
  reworkOf,
} from '../../../../db/queries/complaintStock';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import { peopleCalled } from '../../../../db/queries/organisation';
import type { ReworkLine } from '../../../../preload/contract/complaintRework';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { theComplaint } from '../found';
import { shownRework } from './shown';

/** What a day has brought to a lot of the newest run. Refused as `rework-exceeds` where it is more than is open. */
export async function addReworkDay(office: JobOffice, asked: Checked<'complaints.addReworkDay'>) {
  const { db, today, user } = office;
  const { id, lot, workedOn = today, good, scrapped, note, person } = asked;
  const complaint = await theComplaint(db, id);
  const line = await theLot(office, complaint, lot);
  if (workedOn > today || workedOn < line.startedOn)
    throw new Refusal('wrong-input', { field: 'workedOn', value: workedOn });
  if (good + scrapped === 0) throw new Refusal('wrong-input', { field: 'good', value: 0 });
  if (good + scrapped > line.sums.open)
    throw new Refusal('rework-exceeds', { open: line.sums.open, asked: good + scrapped });
  const row = (await reworkOf(db, complaint.id)).find(({ uid }) => uid === line.id);
  if (row === undefined) throw new RangeError(`No lot ${line.id}`);
  const personName = person === undefined ? user.name : (await peopleCalled(db))(person).name;
  await addDay(db, { uid: newUid(), reworkId: row.id, workedOn, good, scrapped, note, personName });
  const told = { reworkDay: workedOn, method: line.method, good, scrapped, note };
  office.changed({ record: 'complaint', key: complaint.uid, old: null, new: told });
  return shownRework(office, complaint);
}

/** A day that was told wrongly is taken out, with why. */
export async function dropReworkDay(office: JobOffice, asked: Checked<'complaints.dropReworkDay'>) {
  const { db } = office;
  const complaint = await theComplaint(db, asked.id);
  const found = (await reworkDaysOf(db, complaint.id)).find(({ uid }) => uid === asked.day);
  const lots = await reworkOf(db, complaint.id);
  const lot = lots.find(({ id }) => id === found?.reworkId);
  if (found === undefined || lot === undefined || lot.cycle !== complaint.cycle)
    throw new Refusal('unknown-record', { record: 'complaint', key: asked.day });
  await removeReworkDay(db, found.id);
  const { workedOn: reworkDay, good, scrapped, note } = found;
  const old = { reworkDay, method: lot.method, good, scrapped, note };
  office.changed({ record: 'complaint', key: complaint.uid, old, new: null, reason: asked.reason });
  return shownRework(office, complaint);
}

async function theLot(office: JobOffice, complaint: ComplaintRecord, id: string): Promise<ReworkLine> {
  const { cycles } = await shownRework(office, complaint);
  const line = cycles.at(-1)?.lots.find((one) => one.id === id);
  if (line === undefined) throw new Refusal('unknown-record', { record: 'complaint', key: id });
  return line;
}
