import type { Comparison, Decision, ItemDifference } from '../../../db/model/surveys/comparison';
import { itemsOf, LOYALTY_MAX, scaleOf, type Template } from '../../../db/model/surveys/template';

/** What was chosen for a difference: one of the readings, or what else the paper says. */
export type Chosen = Readonly<Record<string, number | null>>;

/** Every answer that the paper offers for this item, the best first; null: blank. */
export function possibleAnswers(code: string, template: Template): readonly (number | null)[] {
  const item = itemsOf(template).find((one) => one.code === code);
  if (item === undefined) return [...upTo(LOYALTY_MAX), null];
  const scale = scaleOf(item, template);
  return [...(scale.kind === 'marks' ? upTo(scale.max) : scale.options.map(({ score }) => score)), null];
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most) + 1 }, (_, at) => Math.floor(most) - at);
}

/** A reading that the scale has no step for (a mark with decimals) stands with the others. */
export function answersToChoose(
  { item, first, second }: ItemDifference,
  template: Template,
): readonly (number | null)[] {
  return [...new Set([first, second, ...possibleAnswers(item, template)])];
}

/** null while anything is undecided. */
export function decisionOf(
  { items, opinion }: Comparison,
  chosen: Chosen,
  chosenOpinion: string | null,
): Decision | null {
  if (items.some(({ item }) => chosen[item] === undefined)) return null;
  if (opinion === null) return { answers: chosen };
  return chosenOpinion === null ? null : { answers: chosen, opinion: chosenOpinion };
}
