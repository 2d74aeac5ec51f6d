import type { FigureRef, HeatBlock, LedgerBlock, MatrixBlock } from '../../blocks';
import type { ReportDocument, SheetPart } from '../../document';
import { cellName, columnRange, onSheet, rangeName } from './address';

/** Every sheet begins with its title, what it is about and a free row. */
export const FIRST_ROW = 3;

/** Where the columns of the three sheets stand from which all figures are computed. */
export const MATRIX = {
  order: 0,
  code: 1,
  name: 2,
  form: 3,
  state: 4,
  counted: 5,
  score: 6,
  first: 7,
} as const;
export const MATRIX_ROWS = {
  dimensions: FIRST_ROW,
  items: FIRST_ROW + 1,
  weights: FIRST_ROW + 2,
  means: FIRST_ROW + 3,
  head: FIRST_ROW + 4,
  first: FIRST_ROW + 5,
} as const;
export const HEAT = {
  order: 0,
  code: 1,
  name: 2,
  grade: 3,
  score: 4,
  before: 5,
  change: 6,
  first: 7,
} as const;
export const HEAT_ROWS = {
  dimensions: FIRST_ROW,
  items: FIRST_ROW + 1,
  means: FIRST_ROW + 2,
  head: FIRST_ROW + 3,
  first: FIRST_ROW + 4,
} as const;
export const LEDGER = {
  form: 0,
  code: 1,
  name: 2,
  issuedOn: 3,
  dueOn: 4,
  returnedOn: 5,
  state: 6,
  issued: 7,
  onTime: 8,
  late: 9,
  invalid: 10,
  counted: 11,
  note: 12,
} as const;
export const LEDGER_ROWS = { totals: FIRST_ROW, head: FIRST_ROW + 1, first: FIRST_ROW + 2 } as const;

interface On<B> {
  readonly sheet: string;
  readonly block: B;
}

/** The sheets that other cells point to; a block counts only where it comes first on its sheet. */
export interface Places {
  readonly matrix: On<MatrixBlock> | null;
  readonly heat: On<HeatBlock> | null;
  readonly ledger: On<LedgerBlock> | null;
}

export function placesIn({ sheets }: ReportDocument): Places {
  return {
    matrix: firstOf(sheets, 'matrix'),
    heat: firstOf(sheets, 'heat'),
    ledger: firstOf(sheets, 'ledger'),
  };
}

function firstOf<K extends 'matrix' | 'heat' | 'ledger'>(
  sheets: readonly SheetPart[],
  kind: K,
): On<Extract<SheetPart['blocks'][number], { kind: K }>> | null {
  for (const { name, blocks } of sheets) {
    const [block] = blocks;
    if (isKind(block, kind)) return { sheet: name, block };
  }
  return null;
}

function isKind<K extends string, B extends { readonly kind: string }>(
  block: B | undefined,
  kind: K,
): block is Extract<B, { kind: K }> {
  return block?.kind === kind;
}

/** The formula that shows a figure of the document, or null where nothing in the workbook computes it. */
export function formulaOf(figure: FigureRef, places: Places): string | null {
  switch (figure.of) {
    case 'overall':
      return meanCell(places, MATRIX.score);
    case 'dimension':
      return meanOfCode(places, figure.code, 'dimensions');
    case 'item':
      return meanOfCode(places, figure.code, 'items');
    case 'customer':
      return customerCell(places, figure.code);
    case 'scored':
      return scoredCount(places);
    case 'returnRate':
      return returnRate(places);
    case 'issued':
    case 'onTime':
    case 'late':
    case 'invalid':
    case 'counted':
      return totalCell(places, LEDGER[figure.of]);
  }
}

/** The column of a dimension or an item on the matrix and, shifted, on the customers' sheet. */
export function offsetOf(
  { dimensions, items }: Pick<MatrixBlock, 'dimensions' | 'items'>,
  code: string,
  of: 'dimensions' | 'items',
): number {
  const own = of === 'dimensions' ? dimensions : items;
  const at = own.findIndex((one) => one.code === code);
  return at === -1 || of === 'dimensions' ? at : dimensions.length + at;
}

function meanOfCode(places: Places, code: string, of: 'dimensions' | 'items'): string | null {
  const offset = places.matrix === null ? -1 : offsetOf(places.matrix.block, code, of);
  return offset === -1 ? null : meanCell(places, MATRIX.first + offset);
}

function meanCell({ matrix }: Places, column: number): string | null {
  return matrix === null ? null : onSheet(matrix.sheet, cellName({ row: MATRIX_ROWS.means, column }, 'both'));
}

function customerCell({ heat }: Places, code: string): string | null {
  const at = heat?.block.rows.findIndex((row) => row.code === code) ?? -1;
  return heat === null || at === -1
    ? null
    : onSheet(heat.sheet, cellName({ row: HEAT_ROWS.first + at, column: HEAT.score }, 'both'));
}

/** All customers' figures of one column of their sheet; null when there is none. */
export function customersColumn({ heat }: Places, column: number): string | null {
  if (heat === null || heat.block.rows.length === 0) return null;
  return onSheet(
    heat.sheet,
    rangeName(columnRange(column, HEAT_ROWS.first, HEAT_ROWS.first + heat.block.rows.length - 1), 'both'),
  );
}

/** All forms' figures of one column of the matrix; null when there is none. */
export function formsColumn({ matrix }: Places, column: number): string | null {
  if (matrix === null || matrix.block.forms.length === 0) return null;
  return onSheet(
    matrix.sheet,
    rangeName(
      columnRange(column, MATRIX_ROWS.first, MATRIX_ROWS.first + matrix.block.forms.length - 1),
      'both',
    ),
  );
}

function scoredCount(places: Places): string | null {
  const scores = customersColumn(places, HEAT.score);
  return scores === null ? null : `COUNT(${scores})`;
}

function totalCell({ ledger }: Places, column: number): string | null {
  return ledger === null
    ? null
    : onSheet(ledger.sheet, cellName({ row: LEDGER_ROWS.totals, column }, 'both'));
}

function returnRate(places: Places): string | null {
  const issued = totalCell(places, LEDGER.issued);
  const onTime = totalCell(places, LEDGER.onTime);
  return issued === null || onTime === null ? null : `IF(${issued}=0,"–",ROUND(${onTime}/${issued}*100,10))`;
}
