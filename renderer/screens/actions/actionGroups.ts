import type { Day } from '../../../db/model/day';
import type { ActionDetail } from '../../../preload/contract/actions';
import type { Conditions } from '../../parts/FilterBar';

export const ACTION_GROUPS = ['overdue', 'today', 'next', 'later', 'closed'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Where an action stands in the list by what it waits for now; what waits for a round that is to come stands under later. */
export function groupOf(
  { due, state }: Pick<ActionDetail, 'due' | 'state'>,
  today: Day,
  nextUntil: Day,
): ActionGroup {
  if (state === 'closed') return 'closed';
  const on = due?.on ?? null;
  if (on === null) return 'later';
  if (on < today) return 'overdue';
  if (on === today) return 'today';
  return on <= nextUntil ? 'next' : 'later';
}

export interface Searched {
  readonly action: ActionDetail;
  /** What the list shows of it, for the search. */
  readonly text: string;
}

export const NOT_CLOSED = 'notClosed';

/** A condition that says nothing asks nothing. */
export function meetsAction({ action, text }: Searched, conditions: Conditions): boolean {
  const { words = '', state = '', department = '', round = '', kind = '' } = conditions;
  return (
    isState(action, state) &&
    (department === '' || action.department === department) &&
    (round === '' || action.round === round) &&
    (kind === '' || action.kind === kind) &&
    plain(words)
      .split(/\s+/)
      .every((word) => plain(text).includes(word))
  );
}

function isState({ state }: ActionDetail, asked: string): boolean {
  if (asked === NOT_CLOSED) return state !== 'closed';
  return asked === '' || state === asked;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
