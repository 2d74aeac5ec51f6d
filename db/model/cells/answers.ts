import { Refusal } from '../refusal';
import { LOYALTY_MAX, type RatingOption, type Scale } from '../surveys/template';
import { type Cell, cellText, isBlank } from './cell';
import { wordKey } from './choice';
import { decimalOf, readWhole } from './numberCell';
import { BLANK, type Reading, reason, value } from './reason';
import { notText } from './text';

/** How a file writes the answers of its rating items: by the scale's points (80) or by levels (5 = the best … 1). */
export type AnswerReading = 'points' | 'levels';

/** The answers of one item, down the file. */
export interface AnswerColumn {
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
  if (fits.length === 0) return null;
  const points = fits.filter((fit) => fit.points).length;
  const levels = fits.filter((fit) => fit.levels).length;
  if (points === fits.length && levels === fits.length) {
    throw new Refusal('answers-ambiguous', { answers: fits.length });
  }
  return levels > points ? 'levels' : 'points';
}

interface Fit {
  readonly points: boolean;
  readonly levels: boolean;
}

function fitsOf(options: readonly RatingOption[], cells: readonly Cell[]): Fit[] {
  const fitOfCell = oncePerCell((cell) => fitOf(options, cell));
  return cells.flatMap((cell) => fitOfCell(cell) ?? []);
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

// Equal cells of a file are one object, and a ledger of 5,000 rows has a handful of different answers.
function oncePerCell<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<Cell, { readonly read: T }>();
  return (cell) => {
    const found = known.get(cell) ?? { read: read(cell) };
    known.set(cell, found);
    return found.read;
  };
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
