import type { Day, Moment } from '../day';
import { addWorkingDays, type WorkingCalendar } from '../workingDays';
import type { EventTime } from './complaint';

/** The customer's own limit of the 8D report: its day in the plant's zone, and its moment where he named an hour. */
export interface CustomerLimit {
  readonly on: Day;
  readonly at: Moment | null;
}

export interface ReplyDue {
  readonly day: Day;
  /** The day's last moment, or the hour that the customer named on it. */
  readonly until: 'endOfDay' | Moment;
  readonly by: 'profile' | 'customer';
  /** False when a day on the way lies in a year without a calendar. */
  readonly isKnown: boolean;
}

/**
 * When the 8D report is due with the customer (rulebook 4): at the end of the last of so many working days, the day of
 * receipt not counted. The customer's own limit wins when he gave one, earlier or later; no calendar is asked for it.
 */
export function replyDue(
  receivedOn: Day,
  workingDays: number,
  calendar: WorkingCalendar,
  customer: CustomerLimit | null,
): ReplyDue {
  if (customer !== null)
    return { day: customer.on, until: customer.at ?? 'endOfDay', by: 'customer', isKnown: true };
  const { day, known } = addWorkingDays(receivedOn, workingDays, calendar);
  return { day, until: 'endOfDay', by: 'profile', isKnown: known };
}

/** When the report went out, and on which of the plant's days. */
export interface Reply {
  readonly at: EventTime;
  readonly on: Day;
}

/** Exactly at the limit is on time. A report of which only the day is known is judged by its day, even against an hour. */
export function isReplyOnTime(reply: Reply, { day, until }: Pick<ReplyDue, 'day' | 'until'>): boolean {
  if (until === 'endOfDay' || reply.at === reply.on) return reply.on <= day;
  return Date.parse(reply.at) <= Date.parse(until);
}
