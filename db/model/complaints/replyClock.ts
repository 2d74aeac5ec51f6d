import { addDays, type Day, type Moment, startOfDay, wallClock } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { secondsBetween, type Watch } from './clocks';
import type { EventTime } from './complaint';
import { type CustomerLimit, isReplyOnTime, type ReplyDue, replyDue } from './replyDue';

/** What the 8D clock of one run is judged from. */
export interface ReplyFacts {
  readonly receivedOn: Day;
  readonly workingDays: number;
  readonly customer: CustomerLimit | null;
  readonly repliedAt: EventTime | null;
  readonly repliedOn: Day | null;
  /** The last day that it was judged by when it went out; null until then. */
  readonly keptDueOn: Day | null;
}

export interface ReplyClock extends ReplyDue {
  /** The first moment that is too late, or the customer's own hour, which is still on time. */
  readonly limitAt: Moment;
  /** The procedure's own limit, drawn beside the customer's. */
  readonly ownDueOn: Day;
  readonly customer: CustomerLimit | null;
  readonly repliedAt: EventTime | null;
  readonly state: 'running' | 'onTime' | 'late' | 'unjudged';
}

/** The clock of the 8D report: working days after the day of receipt, or the customer's own limit. */
export function replyClock(
  facts: ReplyFacts,
  calendar: WorkingCalendar,
  timeZone: string,
  watch: Watch,
): ReplyClock {
  const own = replyDue(facts.receivedOn, facts.workingDays, calendar, null);
  const due = judgedDue(facts, calendar);
  const limitAt = due.until === 'endOfDay' ? startOfDay(addDays(due.day, 1), timeZone) : due.until;
  const { customer, repliedAt } = facts;
  const shown = { ...due, limitAt, ownDueOn: own.day, customer, repliedAt };
  return { ...shown, state: stateOf(facts, due, timeZone, watch) };
}

/** What went out stays judged by the day that it was judged by. */
function judgedDue(facts: ReplyFacts, calendar: WorkingCalendar): ReplyDue {
  const { receivedOn, workingDays, customer, keptDueOn } = facts;
  const due = replyDue(receivedOn, workingDays, calendar, customer);
  return keptDueOn === null || keptDueOn === due.day ? due : { ...due, day: keptDueOn, until: 'endOfDay' };
}

function stateOf(facts: ReplyFacts, due: ReplyDue, timeZone: string, watch: Watch): ReplyClock['state'] {
  const { repliedAt, repliedOn } = facts;
  if (repliedAt !== null && repliedOn !== null)
    return isReplyOnTime({ at: repliedAt, on: repliedOn }, due) ? 'onTime' : 'late';
  if (!watch.isOpen) return 'unjudged';
  return isPast(due, timeZone, watch.now) ? 'late' : 'running';
}

function isPast({ day, until }: ReplyDue, timeZone: string, now: Moment): boolean {
  if (until === 'endOfDay') return wallClock(now, timeZone).day > day;
  return secondsBetween(until, now) > 0;
}
