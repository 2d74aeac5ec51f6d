import { v5 as namedUid } from 'uuid';
import type { ActionRecord } from '../../../../db/queries/actionWork';

/** IM-2026-0001-1: an action and its cycle. A QR code of version 1-Q holds 16 such signs. */
export function slipCode({ code, cycle }: Pick<ActionRecord, 'code' | 'cycle'>): string {
  return `${code}-${cycle}`;
}

// Under which a slip's rows are named: any value would do, but it never changes.
const ROWS = '8c1d9a52-6f0e-4b7b-9a6e-2f4f0c7a51d3';

/** The same row of the same slip has the same id, however often it is printed or read. */
export function slipRowId(slip: string, row: string): string {
  return namedUid(`${slip} ${row}`, ROWS);
}

/** Names for rows that are still free to be filled in. */
export function freeRowIds(
  slip: string,
  rows: 'why' | 'measure',
  used: ReadonlySet<string>,
  count: number,
): readonly string[] {
  const ids: string[] = [];
  for (let at = 1; ids.length < count; at += 1) {
    const id = slipRowId(slip, `${rows} ${at}`);
    if (!used.has(id)) ids.push(id);
  }
  return ids;
}
