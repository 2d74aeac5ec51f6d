import { LONGEST_CELL } from '../../db/model/cells/cell';
import { CellStore } from './cellStore';
import type { Limits } from './limits';
import { Marks } from './marks';
import type { PackedTables } from './tables';
import { unreadable } from './unreadable';

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

const SAMPLE = 64 * 1024;
const SAMPLE_RECORDS = 30;
// Excel has 16,384 columns, and a CSV that it wrote may have a comma for each.
const MOST_FIELDS = 20_000;
// Twice what a cell may hold: enough to know that a field is too long, even when all of it is doubled quotes.
const MOST_QUOTED = 2 * LONGEST_CELL + 2;

/** Reads a CSV as one sheet without a name. Every value is a text; a record's number counts blank ones too. */
export function readCsv(text: string, limits: Limits): PackedTables {
  const store = new CellStore(limits.values);
  const marks = new Marks(limits.places);
  let number = 0;
  let rows = 0;
  for (const record of recordsOf(text, separatorOf(text))) {
    number += 1;
    const row = marksOf(record, store);
    if (row.length === 0) continue;
    rows += 1;
    if (rows > limits.rows || row.length > limits.columns) throw unreadable('too-large');
    marks.pushRow(number, row);
  }
  return { cells: store.cells, sheets: [{ name: '', marks: marks.take() }] };
}

function marksOf(record: readonly string[], store: CellStore): number[] {
  const row = record.map((field) => store.text(field, false));
  let width = row.length;
  while (width > 0 && row[width - 1] === 0) width -= 1;
  return row.slice(0, width);
}

/** The sign between the fields: the one that cuts most of the first records into equally many. */
export function separatorOf(text: string): Separator {
  const named = /^"?sep=([,;\t])"?\r?\n/.exec(text.slice(0, 10))?.[1];
  const sample = text.slice(0, SAMPLE);
  const scores = SEPARATORS.map((separator) => scoreOf(sample, separator));
  const best = scores.indexOf(Math.max(...scores));
  return SEPARATORS.find((separator) => separator === named) ?? SEPARATORS[best] ?? ',';
}

/** How many of the first records have the most common width, the wider the better; 0 when that is a single field. */
function scoreOf(sample: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let records = 0;
  for (const { length } of recordsOf(sample, separator)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    records += 1;
    if (records === SAMPLE_RECORDS) break;
  }
  const scores = [...counts].map(([width, count]) => count + width / 1000);
  return Math.max(0, ...scores);
}

/** Whether a text is cut into columns at all: two records of the same width, more than one field each. */
export function looksLikeTable(text: string): boolean {
  return scoreOf(text.slice(0, SAMPLE), separatorOf(text)) >= 2;
}

/** The records of a text: quoted fields may hold separators, line ends and doubled quotes; lines end in CRLF, LF or CR. */
export function* recordsOf(text: string, separator: Separator): Generator<string[]> {
  for (let at = 0; at < text.length; ) {
    const record: string[] = [];
    at = readRecord(text, at, separator, record);
    yield record;
  }
}

/** Fills the record and gives the place behind its line end. */
function readRecord(text: string, from: number, separator: Separator, record: string[]): number {
  for (let at = from; ; at += 1) {
    const { field, end } = fieldAt(text, at, separator);
    record.push(field);
    if (record.length > MOST_FIELDS) throw unreadable('too-large');
    at = end;
    if (text.charAt(at) !== separator) return at + (text.startsWith('\r\n', at) ? 2 : 1);
  }
}

function fieldAt(text: string, at: number, separator: Separator): Field {
  return text.charAt(at) === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
}

interface Field {
  readonly field: string;
  readonly end: number;
}

function plainField(text: string, from: number, separator: Separator): Field {
  let end = from;
  while (end < text.length && !isEnd(text.charCodeAt(end), separator)) end += 1;
  return { field: text.slice(from, end), end };
}

function isEnd(code: number, separator: Separator): boolean {
  return code === 0x0a || code === 0x0d || code === separator.charCodeAt(0);
}

function quotedField(text: string, from: number, separator: Separator): Field {
  const closing = closingQuote(text, from + 1);
  // A quote that is never closed is an inch mark, not the rest of the file.
  if (closing < 0) return plainField(text, from, separator);
  const quoted = text.slice(from + 1, Math.min(closing, from + MOST_QUOTED)).replaceAll('""', '"');
  const rest = plainField(text, closing + 1, separator);
  return { field: quoted + rest.field, end: rest.end };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}
