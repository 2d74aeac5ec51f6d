import type { Day } from '../day';
import { secondsBetween } from './clocks';
import type { ComplaintState, EventTime } from './complaint';
import { isOnlyDay } from './eventTime';
import { isReplyOnTime, type ReplyDue } from './replyDue';

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A complaint as the figures count it: once, by its first run. */
export interface CountedComplaint {
  readonly problem: string;
  readonly state: ComplaintState;
  readonly receivedOn: Day;
  readonly confirmedAt: EventTime | null;
  readonly notifiedAt: EventTime | null;
  readonly repliedAt: EventTime | null;
  readonly repliedOn: Day | null;
  /** The first run was closed, here or before this system. */
  readonly isClosed: boolean;
}

export interface ComplaintFigures {
  readonly count: number;
  readonly notifiedWithin30: number;
  readonly replied8d: number;
  readonly replied8dOnTime: number;
  readonly closed: number;
  readonly byProblem: Readonly<Record<string, number>>;
}

const HALF_HOUR_SECONDS = 30 * 60;

/** By received day, both ends included; what was withdrawn is left out (rulebook 9). */
export function isOfPeriod(
  { receivedOn, state }: Pick<CountedComplaint, 'receivedOn' | 'state'>,
  { from, to }: Period,
): boolean {
  return state !== 'withdrawn' && receivedOn >= from && receivedOn <= to;
}

/** Notified − confirmed ≤ 30:00; both must be known to the minute. */
export function isNotifiedInTime({
  confirmedAt,
  notifiedAt,
}: Pick<CountedComplaint, 'confirmedAt' | 'notifiedAt'>): boolean {
  if (confirmedAt === null || notifiedAt === null) return false;
  if (isOnlyDay(confirmedAt) || isOnlyDay(notifiedAt)) return false;
  return secondsBetween(confirmedAt, notifiedAt) <= HALF_HOUR_SECONDS;
}

/** Null: no 8D report went out yet. */
export function isRepliedInTime<C extends Pick<CountedComplaint, 'repliedAt' | 'repliedOn'>>(
  complaint: C,
  dueOf: (complaint: C) => Pick<ReplyDue, 'day' | 'until'>,
): boolean | null {
  const { repliedAt, repliedOn } = complaint;
  if (repliedAt === null || repliedOn === null) return null;
  return isReplyOnTime({ at: repliedAt, on: repliedOn }, dueOf(complaint));
}

export function complaintFigures<C extends CountedComplaint>(
  complaints: readonly C[],
  period: Period,
  dueOf: (complaint: C) => Pick<ReplyDue, 'day' | 'until'>,
): ComplaintFigures {
  const counted = complaints.filter((one) => isOfPeriod(one, period));
  const replies = counted.map((one) => isRepliedInTime(one, dueOf));
  return {
    count: counted.length,
    notifiedWithin30: counted.filter(isNotifiedInTime).length,
    replied8d: replies.filter((isInTime) => isInTime !== null).length,
    replied8dOnTime: replies.filter((isInTime) => isInTime === true).length,
    closed: counted.filter(({ isClosed }) => isClosed).length,
    byProblem: countsOf(counted.map(({ problem }) => problem)),
  };
}

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
