import { Refusal } from '../refusal';
import { LOYALTY_MAX, type RatingOption, type Scale } from '../surveys/template';
import { type Cell, cellText, isBlank } from './cell';
import { wordKey } from './choice';
import { decimalOf, readWhole } from './numberCell';
import { oncePerCell } from './once';
import { BLANK, type Reading, reason, value } from './reason';
import { notText } from './text';

/** How a file writes the answers of its rating items: by the scale's points (80) or by levels (5 = the best … 1). */
export type AnswerReading = 'points' | 'levels';

/** The answers of one item, down the file. */
interface AnswerColumn {
  readonly scale: Scale;
  readonly cells: readonly Cell[];
}

/**
 * Points or levels, decided once for the whole file from the numbers under its rating items; null when it has none.
 * Both fit: the file is refused. Neither fits whole: the reading that more answers fit; on a tie points, because points
 * are what the form itself prints.
 */
export function decideReading(columns: readonly AnswerColumn[]): AnswerReading | null {
  const fits = columns.flatMap(({ scale, cells }) =>
    scale.kind === 'rating' ? fitsOf(scale.options, cells) : [],
  );
  const answers = countOf(fits);
  if (answers === 0) return null;
  const points = countOf(fits.filter((fit) => fit.points));
  const levels = countOf(fits.filter((fit) => fit.levels));
  if (points === answers && levels === answers) throw new Refusal('answers-ambiguous', { answers });
  return levels > points ? 'levels' : 'points';
}

interface Fit {
  readonly points: boolean;
  readonly levels: boolean;
}

interface CountedFit extends Fit {
  readonly count: number;
}

function countOf(fits: readonly CountedFit[]): number {
  return fits.reduce((sum, { count }) => sum + count, 0);
}

/** Each different number once: a ledger of 5,000 rows has a handful of them. */
function fitsOf(options: readonly RatingOption[], cells: readonly Cell[]): CountedFit[] {
  const counts = new Map<Cell, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].flatMap(([cell, count]) => {
    const fit = fitOf(options, cell);
    return fit === null ? [] : { ...fit, count };
  });
}

/** Null for a label, a blank cell, anything that is no number: they do not take part in the decision. */
function fitOf(options: readonly RatingOption[], cell: Cell): Fit | null {
  const digits = decimalOf(cell);
  if (digits === null || optionByLabel(options, cell) !== undefined) return null;
  return {
    points: optionByPoints(options, Number(digits)) !== undefined,
    levels: optionByLevel(options, Number(digits)) !== undefined,
  };
}

/** Reads the answers of one item as they are kept: an option's points, or the mark itself. */
export function answerReader(scale: Scale, reading: AnswerReading | null): (cell: Cell) => Reading<number> {
  return oncePerCell((cell) => readAnswer(cell, scale, reading));
}

export function readAnswer(cell: Cell, scale: Scale, reading: AnswerReading | null): Reading<number> {
  if (isBlank(cell)) return BLANK;
  const wrong = notText(cell);
  if (wrong !== null) return wrong;
  if (scale.kind === 'marks') return readMark(cell, scale.max);
  const option = optionByLabel(scale.options, cell) ?? optionByNumber(scale.options, cell, reading);
  return option === undefined ? reason('answer-not-on-scale') : value(option.score);
}

/** How likely to buy again or to recommend: a whole number from 0 to 10. */
export function readLoyalty(cell: Cell): Reading<number> {
  const reading = readWhole(cell, { min: 0, max: LOYALTY_MAX });
  if (!('reason' in reading) || reading.reason.code === 'error-value' || reading.reason.code === 'too-long')
    return reading;
  return reason('answer-not-on-scale');
}

function readMark(cell: Cell, max: number): Reading<number> {
  const digits = decimalOf(cell);
  const hasAtMostTwoDecimals = digits !== null && (digits.split('.')[1] ?? '').length <= 2;
  if (!hasAtMostTwoDecimals || Number(digits) < 0 || Number(digits) > max)
    return reason('answer-not-on-scale');
  return value(Number(digits));
}

function optionByLabel(options: readonly RatingOption[], cell: Cell): RatingOption | undefined {
  if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
  const key = wordKey(cellText(cell));
  return options.find(
    ({ label, labelEn }) => wordKey(label) === key || (labelEn !== undefined && wordKey(labelEn) === key),
  );
}

function optionByNumber(
  options: readonly RatingOption[],
  cell: Cell,
  reading: AnswerReading | null,
): RatingOption | undefined {
  const digits = decimalOf(cell);
  if (digits === null) return undefined;
  return reading === 'levels'
    ? optionByLevel(options, Number(digits))
    : optionByPoints(options, Number(digits));
}

function optionByPoints(options: readonly RatingOption[], points: number): RatingOption | undefined {
  return options.find(({ score }) => score === points);
}

/** The best option is the highest level: of five options the first is 5. */
function optionByLevel(options: readonly RatingOption[], level: number): RatingOption | undefined {
  return Number.isInteger(level) ? options[options.length - level] : undefined;
}
