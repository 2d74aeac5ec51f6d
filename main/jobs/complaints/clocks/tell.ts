import { v7 as newUid } from 'uuid';
import { secondsBetween } from '../../../../db/model/complaints/clocks';
import type { ComplaintStep, EventTime } from '../../../../db/model/complaints/complaint';
import { outOfOrder } from '../../../../db/model/complaints/toldTimes';
import { isMoment, type Moment, momentOf, momentOfWall, wallClock } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import { addToldTime, TIME_COLUMN } from '../../../../db/queries/complaintClocks';
import {
  type ComplaintRecord,
  type CycleRecord,
  keepComplaint,
  keepCycle,
} from '../../../../db/queries/complaints';
import type { ToldStep } from '../../../../preload/contract/complaintClocks';
import type { JobOffice } from '../../../office';
import { newestCycle } from '../found';
import { clockJudge } from './judge';

export interface Telling {
  readonly step: ComplaintStep;
  /** When it happened; left out: now. */
  readonly at?: Moment | undefined;
  readonly reason?: string | undefined;
}

/**
 * When a step of the newest run happened. The same time again changes nothing. Refused as `time-in-future`,
 * `time-out-of-order`, and as `reason-missing` where it lies back or corrects a time that was told.
 */
export async function tellStep(
  office: JobOffice,
  complaint: ComplaintRecord,
  { step, at: told, reason = '' }: Telling,
): Promise<ToldStep> {
  const { db } = office;
  const run = await newestCycle(db, complaint);
  const at = toTheSecond(told ?? office.now);
  const before = run[TIME_COLUMN[step]];
  if (before !== at) {
    refuseFuture(office, step, at);
    refuseUnreasoned(office, { step, at, reason }, before);
    await refuseOrder(office, run, step, at);
    await keepTold(office, run, { step, at, reason: reason.trim() });
    await keepFollowing(office, complaint, run, { step, at });
    const field = TIME_COLUMN[step];
    const change = {
      record: 'complaint',
      key: complaint.uid,
      old: { [field]: before },
      new: { [field]: at },
    };
    office.changed(reason.trim() === '' ? change : { ...change, reason: reason.trim() });
  }
  return toldStep(office, complaint, step, at);
}

/** Of a moment on the plant's own clock, or one with its zone. */
export function momentTold(text: string, timeZone: string): Moment {
  if (isMoment(text)) return text;
  const isWall = !/([+-]\d{2}:\d{2})$/.test(text);
  return momentOf(isWall ? momentOfWall(text, timeZone) : Date.parse(text));
}

function toTheSecond(at: Moment): Moment {
  return momentOf(Math.floor(Date.parse(at) / 1000) * 1000);
}

/** No time lies ahead. Refused as `time-in-future`. */
export function refuseFuture({ now, settings }: JobOffice, step: ComplaintStep, at: Moment): void {
  if (secondsBetween(now, at) <= 0) return;
  const { timeZone } = settings;
  throw new Refusal('time-in-future', { step, at: wallText(at, timeZone), now: wallText(now, timeZone) });
}

/** What lies further back than the office takes, or corrects what was told, has its reason. Refused as `reason-missing`. */
export function refuseUnreasoned(
  { now, settings }: JobOffice,
  { step, at, reason }: Telling & { readonly at: Moment; readonly reason: string },
  before: EventTime | null,
): void {
  if (reason.trim() !== '') return;
  const facts = { record: 'complaint', step, at: wallText(at, settings.timeZone) };
  if (before !== null) {
    const was = wallText(before, settings.timeZone);
    throw new Refusal('reason-missing', { ...facts, asked: 'correction', was });
  }
  const most = settings.backdatingMinutes;
  if (secondsBetween(at, now) > most * 60)
    throw new Refusal('reason-missing', { ...facts, asked: 'backDated', minutes: most });
}

async function refuseOrder(
  office: JobOffice,
  run: CycleRecord,
  step: ComplaintStep,
  at: Moment,
): Promise<void> {
  const { timeZone } = office.settings;
  const { rules, times } = (await clockJudge(office, run.complaintId))(run, true);
  const wanted = { ...times, [step]: at };
  const turned = outOfOrder(rules, wanted, step, timeZone);
  if (turned === null) return;
  const shown = (of: ComplaintStep) => wallText(wanted[of] ?? at, timeZone);
  throw new Refusal('time-out-of-order', { ...turned, at: shown(turned.step), fromAt: shown(turned.from) });
}

async function keepTold(
  { db, now, user }: JobOffice,
  run: CycleRecord,
  { step, at, reason }: { readonly step: ComplaintStep; readonly at: Moment; readonly reason: string },
): Promise<void> {
  const { complaintId, cycle } = run;
  const by = { recordedAt: now, personCode: user.code, personName: user.name };
  await keepCycle(db, run, { [TIME_COLUMN[step]]: at });
  await addToldTime(db, { uid: newUid(), complaintId, cycle, step, at, ...by, reason });
}

/** What else hangs on a time: the day of receipt, and by which day the 8D report is judged from now on. */
async function keepFollowing(
  office: JobOffice,
  complaint: ComplaintRecord,
  run: CycleRecord,
  { step, at }: { readonly step: ComplaintStep; readonly at: Moment },
): Promise<void> {
  const { db, settings } = office;
  const { day } = wallClock(at, settings.timeZone);
  if (step === 'received') {
    await keepCycle(db, run, { receivedOn: day });
    if (run.cycle === 1) await keepComplaint(db, complaint.id, { receivedOn: day });
  }
  if (step === 'replied') {
    const { reply } = (await clockJudge(office, complaint.id))(run, true);
    await keepCycle(db, run, { repliedOn: day, replyDueOn: run.replyDueOn ?? reply.day });
  }
}

async function toldStep(
  office: JobOffice,
  complaint: ComplaintRecord,
  step: ComplaintStep,
  at: Moment,
): Promise<ToldStep> {
  const run = await newestCycle(office.db, complaint);
  const { clocks, reply } = (await clockJudge(office, complaint.id))(run, true);
  const clock = clocks.find((one) => one.step === step);
  const state = clock?.state ?? (step === 'replied' ? reply.state : null);
  const { uid: id, code } = complaint;
  return { id, code, step, at, state, minutesLate: clock?.minutesLate ?? 0 };
}

/** As the plant's clock showed it; a day stays a day. */
function wallText(at: EventTime, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time}`;
}
