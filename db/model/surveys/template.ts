import type { Facts } from '../refusal';

/** A questionnaire (客户满意度调查表): what is asked, in which words, on which scale. A version that has been issued is frozen. */
export interface Template {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly formNumber: string;
  readonly version: string;
  readonly scale: Scale;
  readonly dimensions: readonly Dimension[];
  readonly loyalty: readonly LoyaltyItem[];
  readonly open: readonly OpenItem[];
}

/** Levels with points, best first; or marks from 0 to `max`, where points = mark ÷ max × 100. */
export type Scale =
  | { readonly kind: 'rating'; readonly options: readonly RatingOption[] }
  | { readonly kind: 'marks'; readonly max: number };

export interface RatingOption {
  readonly label: string;
  readonly labelEn?: string | undefined;
  readonly score: number;
}

export interface Dimension {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly items: readonly Item[];
}

export interface Item {
  readonly code: string;
  readonly text: string;
  readonly textEn?: string | undefined;
  readonly weight: number;
  readonly scale?: Scale | undefined;
}

interface LoyaltyItem {
  readonly code: string;
  readonly text: string;
  readonly textEn?: string | undefined;
  readonly kind: '0-10';
}

export interface OpenItem {
  readonly code: string;
  readonly text: string;
  readonly textEn?: string | undefined;
}

export function itemsOf(template: Template): readonly Item[] {
  return template.dimensions.flatMap((dimension) => dimension.items);
}

export function scaleOf(item: Item, template: Template): Scale {
  return item.scale ?? template.scale;
}

/** The most points that an item can get (the full score of rulebook 3, trigger 2). */
export function fullPoints(scale: Scale): number {
  return scale.kind === 'marks' ? 100 : Math.max(...scale.options.map((option) => option.score));
}

/** Whether a kept answer of a scored item fits its scale: a level's own points, or a mark from 0 to `max`. */
export function fitsScale(value: number, scale: Scale): boolean {
  if (scale.kind === 'rating') return scale.options.some((option) => option.score === value);
  return value >= 0 && value <= scale.max && hasDecimals(value, MARK_DECIMALS);
}

export const LOYALTY_MAX = 10;
/** Item, dimension and overall scores are all on 0–100 (rulebook 1). */
const MOST_POINTS = 100;
const MARK_DECIMALS = 2;
const MOST_ITEMS = 200;
const MOST_WEIGHT = 10_000;
const WEIGHT_DECIMALS = 4;
const MOST_MARK = 1000;

/** The first thing that is wrong with a questionnaire, or null: codes used twice, no scored item, weights, levels. */
export function templateProblem(template: Template): Facts | null {
  const items = itemsOf(template);
  const codes = [...items, ...template.loyalty, ...template.open].map((item) => item.code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return { problem: 'code-twice', code: twice };
  const dimensions = template.dimensions.map((dimension) => dimension.code);
  const dimensionTwice = dimensions.find((code, index) => dimensions.indexOf(code) !== index);
  if (dimensionTwice !== undefined) return { problem: 'code-twice', code: dimensionTwice };
  if (items.length === 0 || items.length > MOST_ITEMS) return { problem: 'items', count: items.length };
  const weight = items.find((item) => !isWeight(item.weight));
  if (weight !== undefined) return { problem: 'weight', code: weight.code, value: weight.weight };
  const scaled = items.find((item) => !isScale(scaleOf(item, template)));
  if (scaled !== undefined) return { problem: 'scale', code: scaled.code };
  const largest =
    items.reduce((sum, item) => sum + item.weight, 0) * weightUnitOf(template) * pointUnitOf(template) * 100;
  return largest <= Number.MAX_SAFE_INTEGER ? null : { problem: 'scales-too-many' };
}

// Two decimals of a mark or of a level's points are kept exactly.
const HUNDREDTHS = 100;

/** Into how many parts one point is cut so that every answer's points are a whole number of them. */
export function pointUnitOf(template: Template): number {
  const parts = (scale: Scale) => (scale.kind === 'marks' ? scale.max * HUNDREDTHS : HUNDREDTHS);
  return itemsOf(template).reduce(
    (unit, item) => leastCommon(unit, parts(scaleOf(item, template))),
    HUNDREDTHS,
  );
}

/** Into how many parts a weight of one is cut so that every weight is a whole number of them. */
export function weightUnitOf(template: Template): number {
  return 10 ** Math.max(...itemsOf(template).map((item) => (String(item.weight).split('.')[1] ?? '').length));
}

function leastCommon(left: number, right: number): number {
  return (left / greatestCommon(left, right)) * right;
}

function greatestCommon(left: number, right: number): number {
  return right === 0 ? left : greatestCommon(right, left % right);
}

function isWeight(weight: number): boolean {
  return weight > 0 && weight <= MOST_WEIGHT && hasDecimals(weight, WEIGHT_DECIMALS);
}

function isScale(scale: Scale): boolean {
  if (scale.kind === 'marks') return Number.isInteger(scale.max) && scale.max > 0 && scale.max <= MOST_MARK;
  const scores = scale.options.map((option) => option.score);
  const isFalling = scores.every((score, index) => index === 0 || score < (scores[index - 1] ?? 0));
  const arePoints = scores.every(
    (score) => score >= 0 && score <= MOST_POINTS && hasDecimals(score, MARK_DECIMALS),
  );
  return scores.length >= 2 && isFalling && arePoints;
}

function hasDecimals(value: number, most: number): boolean {
  return (String(value).split('.')[1] ?? '').length <= most && !String(value).includes('e');
}
