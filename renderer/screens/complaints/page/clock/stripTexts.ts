import {
  type Day,
  daysBetween,
  isMoment,
  type Moment,
  momentOf,
  wallClock,
} from '../../../../../db/model/day';
import type { CycleClocks } from '../../../../../preload/contract/complaintClocks';
import { shortDay } from '../../../../../preload/words/format';
import type { Words } from '../../../../../preload/words/zh-CN';
import { spanText } from './clockTexts';

type Said = Words['complaintClocks'];

export interface LimitLine {
  /** The cell under which it stands. */
  readonly at: number;
  readonly text: string;
  readonly isTaken: boolean;
}

/** The customer's limit and the procedure's own, the one that counts first. */
export function limitLines(
  { reply, days }: CycleClocks,
  timeZone: string,
  { strip }: Said,
): readonly LimitLine[] {
  const [first] = days;
  if (first === undefined) return [];
  const place = (on: Day) => Math.min(Math.max(0, daysBetween(first.day, on)), days.length - 1);
  const worked = days.filter(({ day, isWorking }, at) => at > 0 && isWorking && day <= reply.ownDueOn).length;
  const shownDay = (on: Day) => {
    const isShifted = days.some(({ day, isWorking, name }) => day === on && isWorking && name !== '');
    return isShifted ? strip.shifted(shortDay(on)) : shortDay(on);
  };
  if (reply.by === 'profile' || reply.customer === null)
    return [{ at: place(reply.day), text: strip.ownTaken(worked, shownDay(reply.day)), isTaken: true }];
  const { on, at } = reply.customer;
  const limit = at === null ? `${shortDay(on)} 24:00` : whenText(at, timeZone);
  return [
    { at: place(on), text: strip.customer(limit), isTaken: true },
    { at: place(reply.ownDueOn), text: strip.own(worked, shownDay(reply.ownDueOn)), isTaken: false },
  ];
}

interface Looked {
  readonly clocks: CycleClocks;
  readonly now: number;
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;

/** How long there is left, in days and in working days, or how it went. */
export function replyLine({ clocks, now, timeZone }: Looked, words: Said) {
  const { strip } = words;
  const { repliedAt, state, limitAt, day } = clocks.reply;
  if (repliedAt !== null) {
    const value = state === 'late' ? strip.tooLate : strip.onTime;
    return { before: strip.sent(whenText(repliedAt, timeZone)), value, after: '', isLate: state === 'late' };
  }
  if (state === 'unjudged') return { before: strip.stopped, value: '', after: '', isLate: false };
  const minutes = Math.ceil((Date.parse(limitAt) - now) / MINUTE_MS);
  if (minutes < 0 || state === 'late')
    return { before: '', value: words.late(spanText(Math.max(1, -minutes), words)), after: '', isLate: true };
  const today = wallClock(momentOf(now), timeZone).day;
  const working = clocks.days.filter((one) => one.isWorking && one.day > today && one.day <= day).length;
  const after = `${strip.leftWorking} ${working} ${strip.days}`;
  return { before: strip.left, value: spanText(minutes, words), after, isLate: false };
}

function whenText(at: Moment | Day, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${shortDay(day)} ${time.slice(0, 5)}`;
}
