export interface ImportCell {
  /** As in the file. */
  readonly value: string;
  /** What it was read as, where that differs from what stands in the file. */
  readonly readAs: string | null;
  /** What to look at although it is taken. */
  readonly warning: string | null;
  /** Why it cannot be taken. */
  readonly reason: string | null;
}

export interface ImportColumn {
  readonly header: string;
  /** The name of the field that it was understood as, or null: it is ignored. */
  readonly field: string | null;
}

export interface SizedColumn extends ImportColumn {
  /** A header may stand twice in a file: a column is known by its letter. */
  readonly letter: string;
  readonly width: number;
}

export interface ImportRow {
  readonly row: number;
  readonly fate: string;
  readonly cells: readonly ImportCell[];
}

export type ImportState = 'bad' | 'look' | 'ready' | 'same';

/** A row is bad when it will not be written, the same when it is there already, to be looked at when it was read otherwise or has a warning. */
export function stateOf({ fate, cells }: ImportRow): ImportState {
  if (fate === 'rejected') return 'bad';
  if (fate === 'unchanged') return 'same';
  return cells.some(({ readAs, warning }) => readAs !== null || warning !== null) ? 'look' : 'ready';
}

export type ImportCounts = Readonly<Record<ImportState | 'all', number>>;

export function countsOf(rows: readonly ImportRow[]): ImportCounts {
  const counts = { all: rows.length, bad: 0, look: 0, ready: 0, same: 0 };
  for (const row of rows) counts[stateOf(row)] += 1;
  return counts;
}

const ORDER: readonly ImportState[] = ['bad', 'look', 'ready', 'same'];

/** Bad ones first, then those to look at, each in the order of the file. */
export function badFirst<Row extends ImportRow>(rows: readonly Row[]): readonly Row[] {
  return ORDER.flatMap((state) => rows.filter((row) => stateOf(row) === state));
}

/** A … Z, AA … as a spreadsheet counts them. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

const LEAST = 72;
const MOST = 208;
const PADDING = 20;

/**
 * Wide enough for most of what stands in a column, for its name and for every reason, in pixels; reasons are smaller.
 * Codes are never cut: capitals and digits are counted wide.
 */
export function columnWidth(texts: readonly string[], reasons: readonly string[] = [], name = ''): number {
  const widths = texts.map(textWidth).toSorted((left, right) => left - right);
  const most = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  const reason = Math.max(0, ...reasons.map(textWidth)) * REASON_SIZE;
  return Math.round(
    Math.min(MOST, Math.max(LEAST, most + PADDING, textWidth(name) + PADDING, reason + PADDING)),
  );
}

const REASON_SIZE = 11 / 13;

function textWidth(text: string): number {
  let width = 0;
  for (const character of text.slice(0, 60)) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (character > '\u2e7f') return 13;
  if (/[A-Z]/.test(character)) return 10;
  return /\d/.test(character) ? 8.5 : 7.5;
}
