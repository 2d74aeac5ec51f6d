import type { Spot } from './book';

/** `AB` of 27. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

/** `H7`; with `$` where it is told to stay. */
export function cellName({ row, column }: Spot, fixed: 'none' | 'row' | 'column' | 'both' = 'none'): string {
  const columnSign = fixed === 'column' || fixed === 'both' ? '$' : '';
  const rowSign = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${columnSign}${columnName(column)}${rowSign}${row + 1}`;
}

interface Range {
  readonly from: Spot;
  readonly to: Spot;
}

export function rangeName({ from, to }: Range, fixed: 'none' | 'row' | 'column' | 'both' = 'none'): string {
  return `${cellName(from, fixed)}:${cellName(to, fixed)}`;
}

/** A place on another sheet; its name stands in quotes, so it may hold any sign. */
export function onSheet(sheet: string, place: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${place}`;
}

/** One column from one row to another. */
export function columnRange(column: number, from: number, to: number): Range {
  return { from: { row: from, column }, to: { row: to, column } };
}

/** One row from one column to another. */
export function rowRange(row: number, from: number, to: number): Range {
  return { from: { row, column: from }, to: { row, column: to } };
}
