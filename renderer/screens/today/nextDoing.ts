import { addDays, type Day } from '../../../db/model/day';
import type { Due, RunningClock } from '../../../preload/contract/dues';
import type { OpenRound, Today } from '../../../preload/contract/office';

/** The one thing to do next; the words stand in the word files. */
export type NextDoing =
  | { readonly kind: 'makeRound' }
  | { readonly kind: 'plan' | 'issue' | 'close'; readonly round: string }
  | { readonly kind: 'key'; readonly round: string; readonly forms: number; readonly missing: Missing | null }
  | {
      readonly kind: 'chase';
      readonly round: string;
      readonly forms: number;
      /** The first due day; before today: late. */
      readonly dueOn: Day;
      readonly missing: Missing | null;
    }
  | { readonly kind: 'clock'; readonly clock: RunningClock }
  /** Today's, or one whose day has passed. */
  | { readonly kind: 'meeting'; readonly meeting: Due }
  | { readonly kind: 'overdue'; readonly actions: number; readonly firstOn: Day }
  | { readonly kind: 'dueToday'; readonly actions: number }
  | { readonly kind: 'coming'; readonly on: Day; readonly department: string }
  | { readonly kind: 'done' };

interface Missing {
  readonly forms: number;
  readonly percent: string;
}

/** What runs out first comes first: a clock, then forms due by tomorrow, a meeting of today, then overdue actions, then the round's own next stage. */
export function nextDoing(today: Today, rounds: number): NextDoing {
  const [clock] = today.clocks;
  if (clock !== undefined) return { kind: 'clock', clock };
  if (rounds === 0) return { kind: 'makeRound' };
  return (
    urgentReturns(today) ??
    meetingToHold(today) ??
    overdueActions(today) ??
    roundStage(today.openRounds) ??
    comingActions(today) ?? { kind: 'done' }
  );
}

function urgentReturns({ today, openRounds }: Today): NextDoing | null {
  const tomorrow = addDays(today, 1);
  for (const round of openRounds.toReversed()) {
    const due = round.out
      .flatMap(({ dueOn }) => (dueOn !== null && dueOn <= tomorrow ? [dueOn] : []))
      .toSorted();
    const [dueOn] = due;
    if (dueOn === undefined || (dueOn < today && round.stage !== 'return')) continue;
    return { kind: 'chase', round: round.code, forms: due.length, dueOn, missing: missingOf(round) };
  }
  return null;
}

function missingOf({ stillMissing, targetPercent }: OpenRound): Missing | null {
  if (stillMissing === null || stillMissing === 0 || targetPercent === null) return null;
  return { forms: stillMissing, percent: targetPercent };
}

function meetingToHold({ today, meetings }: Today): NextDoing | null {
  const meeting = meetings.find(({ on }) => on <= today);
  return meeting === undefined ? null : { kind: 'meeting', meeting };
}

function overdueActions({ overdue }: Today): NextDoing | null {
  const [first] = overdue;
  return first === undefined
    ? null
    : { kind: 'overdue', actions: overdue.length, firstOn: first.due?.on ?? first.dueOn };
}

/** The oldest open round: what is due there is due earliest. */
function roundStage(openRounds: readonly OpenRound[]): NextDoing | null {
  const round = openRounds.at(-1);
  switch (round?.stage) {
    case 'plan':
      return { kind: 'plan', round: round.code };
    case 'issue':
      return { kind: 'issue', round: round.code };
    case 'return':
      return { kind: 'key', round: round.code, forms: round.out.length, missing: missingOf(round) };
    case 'score':
      return { kind: 'close', round: round.code };
    default:
      return null;
  }
}

function comingActions({ dueToday, next }: Today): NextDoing | null {
  if (dueToday.length > 0) return { kind: 'dueToday', actions: dueToday.length };
  const [first] = next;
  return first === undefined
    ? null
    : { kind: 'coming', on: first.due?.on ?? first.dueOn, department: first.department };
}
