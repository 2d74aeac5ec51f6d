import type { Day } from '../../../db/model/day';
import type { ActionDetail } from '../../../preload/contract/actions';
import type { Today } from '../../../preload/contract/office';

/** One line of 到期与逾期: an action, or the forms of a round that are due on one day. */
export type DueThing =
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly group: DueGroup;
      readonly dueOn: Day;
      readonly action: ActionDetail;
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
  const actions = [...today.overdue, ...today.dueToday, ...today.next].map((action): DueThing => {
    const dueOn = action.due?.on ?? action.dueOn;
    return { kind: 'action', key: action.id, group: groupOf(dueOn, today.today), dueOn, action };
  });
  const all = [...actions, ...today.openRounds.flatMap((round) => returnsOf(round, today))];
  return all.toSorted((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0));
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
