import { type Day, isMoment, wallClock } from '../../../db/model/day';
import type { RunningClock } from '../../../preload/contract/dues';
import { shortDay } from '../../../preload/words/format';
import type { Deadline } from '../../parts/clockFace';

/** A clock as a line, in the office's own time. */
export interface ClockLine {
  readonly clock: RunningClock;
  readonly deadline: Deadline;
  /** `09:10`, with its day where that is not today. */
  readonly from: string;
  readonly until: string;
}

/** What runs out first stands first. */
export function clockLines(
  clocks: readonly RunningClock[],
  today: Day,
  timeZone: string,
): readonly ClockLine[] {
  return clocks
    .map((clock) => ({
      clock,
      deadline: { startedAt: Date.parse(clock.since), endsAt: Date.parse(clock.until), doneAt: null },
      from: timeText(clock.since, today, timeZone),
      until: timeText(clock.until, today, timeZone),
    }))
    .toSorted((left, right) => left.deadline.endsAt - right.deadline.endsAt);
}

function timeText(at: string, today: Day, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  const minutes = time.slice(0, 5);
  return day === today ? minutes : `${shortDay(day)} ${minutes}`;
}
