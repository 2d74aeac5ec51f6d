import { type Counted, STOCK_PLACES, type StockPlace } from '../../../../../db/model/complaints/stock';
import type { StockLine } from '../../../../../preload/contract/complaintStock';

/** A line as it is typed; figures are texts until they are sent. */
export interface StockRow {
  readonly id: string;
  readonly place: StockPlace;
  readonly location: string;
  readonly countedBy: string;
  readonly quantity: string;
  readonly good: string;
  readonly bad: string;
  readonly disposition: string;
  readonly isolatedAt: string | null;
  readonly countedAt: string | null;
  readonly note: string;
}

const PIECES = /^\d{1,12}$/;

/** Whole pieces as hands type them (`12,400`); null: nothing typed; undefined: not to be read. */
export function piecesOf(typed: string): number | null | undefined {
  const plain = typed
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s]/g, '');
  if (plain === '') return null;
  return PIECES.test(plain) ? Number(plain) : undefined;
}

export function countedOf({ quantity, good, bad }: Pick<StockRow, 'quantity' | 'good' | 'bad'>): Counted {
  return { quantity: piecesOf(quantity) ?? null, good: piecesOf(good) ?? null, bad: piecesOf(bad) ?? null };
}

export function isReadable({ quantity, good, bad }: StockRow): boolean {
  return [quantity, good, bad].every((typed) => piecesOf(typed) !== undefined);
}

export function rowOf({ countedBy, quantity, good, bad, unknown: _, ...line }: StockLine): StockRow {
  const typed = (value: number | null) => (value === null ? '' : String(value));
  return {
    ...line,
    countedBy: countedBy.name,
    quantity: typed(quantity),
    good: typed(good),
    bad: typed(bad),
  };
}

export function askedLine(row: StockRow) {
  return { ...row, ...countedOf(row) };
}

export function blankRow(id: string, rows: readonly StockRow[]): StockRow {
  const place = STOCK_PLACES.find((one) => !rows.some((row) => row.place === one)) ?? 'other';
  const texts = { location: '', countedBy: '', quantity: '', good: '', bad: '', disposition: '', note: '' };
  return { id, place, ...texts, isolatedAt: null, countedAt: null };
}

/** The places that nearly every complaint has: in the warehouse, on the line, on the way, at the customer. */
export function usualRows(newId: () => string): readonly StockRow[] {
  return STOCK_PLACES.slice(0, 4).reduce<readonly StockRow[]>(
    (rows) => rows.concat(blankRow(newId(), rows)),
    [],
  );
}
