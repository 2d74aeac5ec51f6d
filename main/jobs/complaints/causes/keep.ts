import { v7 as newUid } from 'uuid';
import { caseReader } from '../../../../db/model/complaints/caseLikeness';
import { causeCode } from '../../../../db/model/complaints/causeCode';
import { yearOf } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { keepOnCause, lastCauseNumber } from '../../../../db/queries/causeRecords';
import { rootCausesOf } from '../../../../db/queries/complaintCases';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import type { CauseKept } from '../../../../preload/contract/complaintCauses';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { comparing } from '../cases/shown';
import { theComplaint } from '../found';
import { theCauseRecord } from './shown';

/** What is not told is taken from the complaint that it is made of. */
export async function makeCauseRecord(
  office: JobOffice,
  { id, complaints, reason, ...told }: Checked<'complaints.makeCauseRecord'>,
): Promise<CauseKept> {
  const { db, today, changed } = office;
  const first = await theComplaint(db, id);
  const others = await Promise.all(complaints.map((one) => theComplaint(db, one)));
  const all = [...new Map([first, ...others].map((one) => [one.id, one])).values()];
  for (const one of all) refuseHung(one);
  const number = (await lastCauseNumber(db, yearOf(today))) + 1;
  const kept = { uid: newUid(), code: causeCode(yearOf(today), number), openedOn: today };
  const said = { ...(await usual(office, first)), ...defined(told) };
  const { id: recordId } = await db
    .insertInto('causeRecord')
    .values({ ...kept, ...said })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { uid, code, openedOn } = kept;
  changed({ record: 'causeRecord', key: uid, old: null, new: { code, openedOn, ...said } });
  for (const one of all) await hang(office, one, { id: recordId, code, reason });
  return { id: uid, code };
}

async function usual(office: JobOffice, complaint: ComplaintRecord) {
  const { rules, families } = await comparing(office);
  const roots = (await rootCausesOf(office.db, [complaint.id])).get(complaint.id) ?? [];
  return {
    title: complaint.problem,
    problem: complaint.problem,
    partFamily: caseReader(rules, families).family(complaint),
    rootCause: roots.join('\n'),
  };
}

export async function changeCauseRecord(
  office: JobOffice,
  { record: called, ...told }: Checked<'complaints.changeCauseRecord'>,
): Promise<CauseKept> {
  const before = await theCauseRecord(office.db, called);
  const was: Readonly<Record<string, unknown>> = { ...before };
  const now = Object.fromEntries(Object.entries(defined(told)).filter(([key, said]) => said !== was[key]));
  if (Object.keys(now).length > 0) {
    await office.db.updateTable('causeRecord').set(now).where('id', '=', before.id).execute();
    const old = Object.fromEntries(Object.keys(now).map((key) => [key, was[key]]));
    office.changed({ record: 'causeRecord', key: before.uid, old, new: now });
  }
  return { id: before.uid, code: before.code };
}

/** Refused as `on-cause-record` where it hangs on another: it is taken off there first. */
export async function hangOnCause(
  office: JobOffice,
  { id, record: called, reason }: Checked<'complaints.hangOnCause'>,
): Promise<{ readonly id: string; readonly record: string | null }> {
  const complaint = await theComplaint(office.db, id);
  const record = called === null ? null : await theCauseRecord(office.db, called);
  const hook = { id: record?.id ?? null, code: record?.code ?? null, reason };
  if (hook.id !== complaint.causeRecordId) {
    if (record !== null) refuseHung(complaint);
    await hang(office, complaint, hook);
  }
  return { id: complaint.uid, record: hook.code };
}

interface Hook {
  readonly id: number | null;
  readonly code: string | null;
  readonly reason: string | undefined;
}

/** It changes nothing that the complaint says, so a closed one asks for no reason. */
async function hang(office: JobOffice, complaint: ComplaintRecord, { id, code, reason }: Hook) {
  const { db } = office;
  const before =
    complaint.causeRecordId === null
      ? null
      : await db
          .selectFrom('causeRecord')
          .select('code')
          .where('id', '=', complaint.causeRecordId)
          .executeTakeFirstOrThrow();
  await keepOnCause(db, complaint.id, id);
  const sides = { old: { causeRecord: before?.code ?? null }, new: { causeRecord: code } };
  const change = { record: 'complaint', key: complaint.uid, ...sides };
  office.changed(reason === undefined || reason === '' ? change : { ...change, reason });
}

function refuseHung({ causeRecordId, code }: ComplaintRecord): void {
  if (causeRecordId !== null) throw new Refusal('on-cause-record', { code });
}

function defined<T extends object>(told: T) {
  return Object.fromEntries(Object.entries(told).filter(([, said]) => said !== undefined));
}
