import type { ImportPreview } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { csvFile } from '../csvFile';
import type { ToldFile } from './importCalls';

/** What was typed in place of a cell, by row number and column. */
export type Mends = ReadonlyMap<string, string>;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The preview cuts a cell's text there: what is longer cannot be written again. */
const CUT_AT = 199;

export function mendKey({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}

/** Whether the preview shows the whole of the file, so that it can be written again from it. */
export function isWhole({ rows, rowCount }: ImportPreview): boolean {
  return (
    rows.length === rowCount && rows.every(({ cells }) => cells.every(({ value }) => value.length < CUT_AT))
  );
}

/**
 * The file with what was mended in it. Blank lines stand for what was left out: every row keeps its number. Its columns
 * are told, because some may have been matched by hand.
 */
export function mendedFile(name: string, preview: ImportPreview, mends: Mends): ToldFile {
  return { file: writtenFile(name, preview, mends), table: writtenTable(preview) };
}

function writtenTable({ headerRow, columns }: ImportPreview): ToldFile['table'] {
  const places = columns.flatMap(({ field }, index) => (field === null ? [] : [[field, index] as const]));
  return { sheet: 0, headerRow, columns: Object.fromEntries(places) };
}

function writtenFile(name: string, preview: ImportPreview, mends: Mends): OfficeFile {
  const lines: string[][] = [];
  lines[preview.headerRow - 1] = preview.columns.map(({ header }) => header);
  for (const { row, cells } of preview.rows) {
    lines[row - 1] = cells.map(({ value }, column) => mends.get(mendKey({ row, column })) ?? value);
  }
  return csvFile(
    name,
    Array.from(lines, (line) => line ?? []),
  );
}

/** Whether a file written again is read as the file itself was: the same rows, cells, wrongs and fates. */
export function isReadAlike(left: ImportPreview, right: ImportPreview): boolean {
  return saidBy(left) === saidBy(right);
}

function saidBy({ columns, rows }: ImportPreview): string {
  const inOrder = rows.toSorted((left, right) => left.row - right.row);
  return JSON.stringify([
    columns,
    inOrder.map(({ row, fate, cells }) => [row, fate, cells.map(({ value, reason }) => [value, reason])]),
  ]);
}
