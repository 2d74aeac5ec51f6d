import type { Day } from '../../../../db/model/day';
import type { ActionDetail } from '../../../../preload/contract/actions';
import type { CustomerPage } from '../../../../preload/contract/customers';

/** What to do next about one customer. */
export type CustomerDoing =
  | { readonly kind: 'overdue' | 'actions'; readonly count: number; readonly first: ActionDetail }
  | { readonly kind: 'out'; readonly round: string; readonly form: string; readonly dueOn: Day | null }
  | { readonly kind: 'below'; readonly round: string; readonly score: number }
  | { readonly kind: 'contact' }
  | { readonly kind: 'neverAsked' }
  | { readonly kind: 'done' };

/** Late things first, then the form that is out, then what is open, then what is missing to ask at all. */
export function customerDoing(
  page: Pick<CustomerPage, 'actions' | 'rounds' | 'contacts'>,
  roundsOfOffice: number,
): CustomerDoing {
  const open = page.actions.filter(({ state }) => state !== 'closed');
  const overdue = open.filter(({ isOverdue }) => isOverdue);
  return (
    firstOf('overdue', overdue) ?? outForm(page) ?? firstOf('actions', open) ?? missing(page, roundsOfOffice)
  );
}

function firstOf(kind: 'overdue' | 'actions', actions: readonly ActionDetail[]): CustomerDoing | null {
  const [first] = actions;
  return first === undefined ? null : { kind, count: actions.length, first };
}

function outForm({ rounds }: Pick<CustomerPage, 'rounds'>): CustomerDoing | null {
  for (const { round, isClosed, forms } of rounds) {
    const out = isClosed ? undefined : forms.find(({ state }) => state === 'issued');
    if (out !== undefined) return { kind: 'out', round, form: out.form, dueOn: out.dueOn };
  }
  return null;
}

function missing(
  { rounds, contacts }: Pick<CustomerPage, 'rounds' | 'contacts'>,
  roundsOfOffice: number,
): CustomerDoing {
  const last = rounds.findLast(({ score }) => score !== null);
  if (last?.isBelow === true && last.score !== null)
    return { kind: 'below', round: last.round, score: last.score };
  if (contacts.every(({ leftOn }) => leftOn !== null)) return { kind: 'contact' };
  if (rounds.length === 0 && roundsOfOffice === 0) return { kind: 'neverAsked' };
  return { kind: 'done' };
}
