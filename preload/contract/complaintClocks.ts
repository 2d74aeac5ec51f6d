import * as z from 'zod';
import type { ClockProfile } from '../../db/model/complaints/clockProfile';
import type { StepClock } from '../../db/model/complaints/clocks';
import { COMPLAINT_STEPS, type ComplaintStep, type EventTime } from '../../db/model/complaints/complaint';
import type { NextStep } from '../../db/model/complaints/nextClock';
import type { ReplyClock } from '../../db/model/complaints/replyClock';
import { isMoment, type Moment } from '../../db/model/day';
import { complaintId, momentField, reason } from './complaints';
import type { CalendarDayShown, RunningClock } from './dues';
import { nothing, reads, writes } from './takes';

/** A clock as the page shows it. */
export interface ShownClock extends StepClock {
  /** Late by a time that was told before a correction: late stays late for ever. Null: never more than now. */
  readonly lateBefore: number | null;
}

/** One time as it was told: who, when, and why where it lies back or corrects another. */
export interface ToldTimeLine {
  readonly step: ComplaintStep;
  readonly at: EventTime;
  readonly recordedAt: Moment;
  readonly person: string;
  readonly reason: string;
  readonly isReplaced: boolean;
}

/** To whom a clock that had run out went. */
export interface ClockEscalation {
  readonly step: ComplaintStep;
  readonly to: string;
  /** Who held the function then. */
  readonly people: string;
  readonly minutes: number;
  readonly reachedAt: Moment;
  /** Null: reached, and not yet told in the history. */
  readonly toldAt: Moment | null;
}

/** The clocks of one run. */
export interface CycleClocks {
  readonly cycle: number;
  readonly profile: Pick<ClockProfile, 'code' | 'version' | 'name' | 'warnings' | 'escalation' | 'source'>;
  readonly clocks: readonly ShownClock[];
  readonly reply: ReplyClock;
  /** From the day of receipt to the later limit of the 8D report, for its strip of days. */
  readonly days: readonly CalendarDayShown[];
  /** Null in an earlier run, and where nothing is to be told any more. */
  readonly next: NextStep | null;
  /** In the order of telling. */
  readonly told: readonly ToldTimeLine[];
  readonly escalations: readonly ClockEscalation[];
}

export interface ComplaintClocks {
  /** By which running clocks were judged. */
  readonly now: Moment;
  readonly isOpen: boolean;
  /** What happened to the PC's clock while these ran, oldest first. */
  readonly notes: readonly ClockNote[];
  /** The first run first. */
  readonly cycles: readonly CycleClocks[];
}

export interface ToldStep {
  readonly id: string;
  readonly code: string;
  readonly step: ComplaintStep;
  readonly at: Moment;
  readonly state: StepClock['state'] | null;
  readonly minutesLate: number;
}

/** The PC's clock was set by so many seconds, or it slept for so many, while clocks ran. */
export interface ClockNote {
  readonly kind: 'jump' | 'sleep';
  readonly from: Moment;
  readonly to: Moment;
  readonly seconds: number;
}

/** A clock that had run out, and to whom it went. */
export interface Escalated extends Pick<ClockEscalation, 'step' | 'to' | 'people' | 'minutes'> {
  readonly id: string;
  readonly code: string;
  readonly limitAt: Moment;
}

/** The closing is told by closing. */
export const TOLD_STEPS = COMPLAINT_STEPS.filter((step) => step !== 'closed');
const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T[\d:.]+([+-]\d{2}:\d{2})$/;

function isToldMoment(text: string): boolean {
  return isMoment(text) || ((WALL.test(text) || WITH_ZONE.test(text)) && !Number.isNaN(Date.parse(text)));
}

/** A moment with its zone, or on the plant's own clock. */
export const toldMoment = z
  .string()
  .refine(isToldMoment, { error: 'YYYY-MM-DDTHH:mm:ssZ / YYYY-MM-DDTHH:mm' })
  .meta({ format: 'date-time' });

export const complaintClocks = {
  'complaints.clocks': reads(z.strictObject({ id: complaintId })).gives<ComplaintClocks>(),
  /**
   * When a step happened; left out: now. Refused as `time-in-future` and `time-out-of-order`, and as `reason-missing`
   * where it lies further back than the office takes without a reason, or corrects a time that was told.
   */
  'complaints.tellTime': writes(
    z.strictObject({ id: complaintId, step: z.enum(TOLD_STEPS), at: toldMoment.optional(), reason }),
  ).gives<ToldStep>(),
  /** The clocks of all open complaints that run or have run out untold. */
  'complaints.running': reads(nothing).gives<{ readonly clocks: readonly RunningClock[] }>(),
  /** Told by the window's own process: the PC's clock was set, or it slept. */
  'complaints.noteClock': writes(
    z.strictObject({
      kind: z.enum(['jump', 'sleep']),
      from: momentField,
      to: momentField,
      seconds: z.int(),
    }),
  ).gives<{ readonly noted: number }>(),
  /** What the clocks that have run out have reached since the last time is told to the history, once. */
  'complaints.escalate': writes(nothing).gives<{ readonly told: readonly Escalated[] }>(),
};
