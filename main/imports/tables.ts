import { type Cell, EMPTY } from '../../db/model/cells/cell';

/** One table of a file: a worksheet, or the whole of a CSV. Rows without anything in them are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** The row number that Excel shows; in a CSV the record number, first = 1. */
  readonly number: number;
  /** From column A to the last cell with something in it. */
  readonly cells: readonly Cell[];
}

export function cellAt(row: Row, column: number): Cell {
  return row.cells[column] ?? EMPTY;
}

/**
 * The same tables as they travel from the reader's thread: every different cell once, and per sheet one run of numbers
 * (row number, how many cells, then the place of each cell in `cells`). Copying 130,000 small objects from thread to
 * thread takes longer than reading them.
 */
export interface PackedTables {
  readonly cells: readonly Cell[];
  readonly sheets: readonly PackedSheet[];
}

export interface PackedSheet {
  readonly name: string;
  readonly marks: Uint32Array<ArrayBuffer>;
}

/** Equal cells come out as one object. */
export function unpack({ cells, sheets }: PackedTables): Sheet[] {
  return sheets.map(({ name, marks }) => ({ name, rows: rowsOf(marks, cells) }));
}

function rowsOf(marks: Uint32Array, cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < marks.length; ) {
    const number = marks[at] ?? 0;
    const width = marks[at + 1] ?? 0;
    const row: Cell[] = [];
    for (let column = 0; column < width; column += 1) row.push(cells[marks[at + 2 + column] ?? 0] ?? EMPTY);
    rows.push({ number, cells: row });
    at += 2 + width;
  }
  return rows;
}
