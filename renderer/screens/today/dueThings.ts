import type { Day } from '../../../db/model/day';
import type { ActionDetail } from '../../../preload/contract/actions';
import type { Due } from '../../../preload/contract/dues';
import type { Today } from '../../../preload/contract/office';

/** One line of 到期与逾期: an action, a meeting to be held, an 8D report to be sent, or the forms of a round that are due on one day. */
export type DueThing =
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly group: DueGroup;
      readonly dueOn: Day;
      readonly action: ActionDetail;
      /** The one measure that is due; null: the action itself. */
      readonly measure: Due | null;
    }
  | {
      readonly kind: 'meeting';
      readonly key: string;
      readonly group: DueGroup;
      readonly dueOn: Day;
      readonly meeting: Due;
    }
  | {
      readonly kind: 'reply';
      readonly key: string;
      readonly group: DueGroup;
      readonly dueOn: Day;
      readonly reply: Due;
    }
  | {
      readonly kind: 'return';
      readonly key: string;
      readonly group: DueGroup;
      readonly dueOn: Day;
      readonly round: string;
      readonly customers: readonly string[];
    };

export const DUE_GROUPS = ['overdue', 'today', 'next'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

export function dueThings(today: Today): readonly DueThing[] {
  const actions = [...today.overdue, ...today.dueToday, ...today.next].flatMap((action) =>
    actionThings(action, today),
  );
  const meetings = today.meetings.map((meeting): DueThing => {
    const { uid: key, on: dueOn } = meeting;
    return { kind: 'meeting', key, group: groupOf(dueOn, today.today), dueOn, meeting };
  });
  const replies = today.replies.map((reply): DueThing => {
    const { uid: key, on: dueOn } = reply;
    return { kind: 'reply', key, group: groupOf(dueOn, today.today), dueOn, reply };
  });
  const returns = today.openRounds.flatMap((round) => returnsOf(round, today));
  const all = [...actions, ...meetings, ...replies, ...returns];
  return all.toSorted((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0));
}

/** What it waits for, and each of its measures on its own day, as the calendar shows them. */
function actionThings(action: ActionDetail, { measures, today }: Today): readonly DueThing[] {
  const own = measures.filter((measure) => measure.action === action.id);
  const ofMeasures = own.map((measure): DueThing => {
    const group = groupOf(measure.on, today);
    return { kind: 'action', key: measure.uid, group, dueOn: measure.on, action, measure };
  });
  if (action.due?.what === 'measure' && own.length > 0) return ofMeasures;
  const dueOn = action.due?.on ?? action.dueOn;
  const itself = { kind: 'action', key: action.id, group: groupOf(dueOn, today), dueOn, action } as const;
  return [{ ...itself, measure: null }, ...ofMeasures];
}

function returnsOf(
  { code, out }: Today['openRounds'][number],
  { today, nextUntil }: Today,
): readonly DueThing[] {
  const byDay = new Map<Day, string[]>();
  for (const { dueOn, customerName } of out) {
    if (dueOn === null || dueOn > nextUntil) continue;
    byDay.set(dueOn, [...(byDay.get(dueOn) ?? []), customerName]);
  }
  return [...byDay].map(([dueOn, customers]) => ({
    kind: 'return',
    key: `${code} ${dueOn}`,
    group: groupOf(dueOn, today),
    dueOn,
    round: code,
    customers,
  }));
}

function groupOf(dueOn: Day, today: Day): DueGroup {
  if (dueOn < today) return 'overdue';
  return dueOn === today ? 'today' : 'next';
}
