import { Refusal } from '../refusal';
import { fitsScale, type Item, itemsOf, LOYALTY_MAX, scaleOf, type Template } from './template';

/** Answers as they are told: points (or marks, on a scale of marks) for scored items, 0–10 for loyalty, null for a blank. */
type ToldAnswers = Readonly<Record<string, number | null>>;

/**
 * The answers as they are kept, blanks left out. On a scale of marks an answer may be told as the mark or as points
 * (mark ÷ max × 100): one value above the scale's maximum says that the form's marks are told as points.
 * Refused as `wrong-input` naming the item, when the questionnaire has no such item or its scale no such answer.
 */
export function readAnswers(told: ToldAnswers, template: Template): Readonly<Record<string, number>> {
  const items = new Map(itemsOf(template).map((item) => [item.code, item]));
  const loyalty = new Set(template.loyalty.map((item) => item.code));
  const arePoints = tellsPoints(told, template);
  const kept: Record<string, number> = {};
  for (const [code, value] of Object.entries(told)) {
    if (value === null) continue;
    const item = items.get(code);
    if (item === undefined && !loyalty.has(code)) throw wrong(code, value, 'item');
    kept[code] = item === undefined ? readLoyalty(code, value) : readScored(item, value, template, arePoints);
  }
  return kept;
}

function tellsPoints(told: ToldAnswers, template: Template): boolean {
  return itemsOf(template).some((item) => {
    const scale = scaleOf(item, template);
    return scale.kind === 'marks' && (told[item.code] ?? 0) > scale.max;
  });
}

function readScored(item: Item, value: number, template: Template, arePoints: boolean): number {
  const scale = scaleOf(item, template);
  const mark = scale.kind === 'marks' && arePoints ? Math.round(value * scale.max) / 100 : value;
  if (!fitsScale(mark, scale)) throw wrong(item.code, value, 'scale');
  return mark;
}

function readLoyalty(code: string, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= LOYALTY_MAX) return value;
  throw wrong(code, value, '0–10');
}

function wrong(code: string, value: number, why: string): Refusal {
  return new Refusal('wrong-input', { field: `answers.${code}`, value, why });
}
