import { Refusal } from '../refusal';
import type { Answers } from './score';
import { itemsOf, type Template } from './template';

/** What a typist reads from the paper. */
interface Keyed {
  readonly answers: Answers;
  readonly opinion: string;
}

/** null: left blank. */
export interface ItemDifference {
  readonly item: string;
  readonly first: number | null;
  readonly second: number | null;
}

/** Where two people read the same paper differently. */
export interface Comparison {
  readonly items: readonly ItemDifference[];
  readonly opinion: { readonly first: string; readonly second: string } | null;
}

/** In the order of the paper; loyalty questions too. Blanks at the ends or between words make no other opinion. */
export function compareKeyings(first: Keyed, second: Keyed, template: Template): Comparison {
  const codes = [...itemsOf(template), ...template.loyalty].map(({ code }) => code);
  const items = codes.flatMap((item): readonly ItemDifference[] => {
    const one = first.answers[item] ?? null;
    const other = second.answers[item] ?? null;
    return one === other ? [] : [{ item, first: one, second: other }];
  });
  const isSame = plain(first.opinion) === plain(second.opinion);
  return { items, opinion: isSame ? null : { first: first.opinion, second: second.opinion } };
}

export function differenceCount({ items, opinion }: Comparison): number {
  return items.length + (opinion === null ? 0 : 1);
}

export interface Decision {
  readonly answers: Readonly<Record<string, number | null>>;
  readonly opinion?: string | undefined;
}

/** The form as decided: every difference must be, and nothing else can be changed by it. */
export function decided(
  first: Keyed,
  { items, opinion }: Comparison,
  decision: Decision,
): { readonly answers: Readonly<Record<string, number | null>>; readonly opinion: string } {
  const asked = new Set(items.map(({ item }) => item));
  const open = items.find(({ item }) => decision.answers[item] === undefined);
  if (open !== undefined) throw new Refusal('wrong-input', { field: open.item, why: 'undecided' });
  const strange = Object.keys(decision.answers).find((item) => !asked.has(item));
  if (strange !== undefined) throw new Refusal('wrong-input', { field: strange, why: 'no-difference' });
  if ((opinion === null) !== (decision.opinion === undefined))
    throw new Refusal('wrong-input', {
      field: 'opinion',
      why: opinion === null ? 'no-difference' : 'undecided',
    });
  return { answers: { ...first.answers, ...decision.answers }, opinion: decision.opinion ?? first.opinion };
}

function plain(opinion: string): string {
  return opinion.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
