import { useEffect } from 'react';
import type { EightDList } from '../../../preload/contract/eightDWhole';
import { type KeptList, useKeptList } from '../actions/record/useKeptList';
import type { EightDSaving, Send } from './useEightDSaving';

export interface RowList<Row> extends KeptList<Row> {
  readonly type: (id: string, more: Partial<Row>) => void;
  /** Changed and sent at once. */
  readonly put: (id: string, more: Partial<Row>) => void;
  readonly add: (row: Row) => void;
  readonly remove: (id: string) => void;
}

interface RowListTold<Row> {
  readonly list: EightDList;
  readonly kept: readonly Row[];
  readonly isWorthKeeping: (row: Row) => boolean;
  readonly send: (rows: readonly Row[]) => Send;
}

/** A list of the 8D as it is typed here; sent as a whole when a field is left. */
export function useRowList<Row extends { readonly id: string }>(
  saving: EightDSaving,
  { list, kept, isWorthKeeping, send }: RowListTold<Row>,
): RowList<Row> {
  const own = useKeptList<Row>(kept, isWorthKeeping, (now, before) =>
    saving.list(list, send(now), send(before)),
  );
  useEffect(() => saving.onAgain(list, () => own.leave()));
  const changed = (id: string, more: Partial<Row>) =>
    own.rows.map((row) => (row.id === id ? { ...row, ...more } : row));
  const put = (rows: readonly Row[]) => {
    own.setRows(rows);
    own.leave(rows);
  };
  return {
    ...own,
    type: (id, more) => own.setRows(changed(id, more)),
    put: (id, more) => put(changed(id, more)),
    add: (row) => own.setRows([...own.rows, row]),
    remove: (id) => put(own.rows.filter((row) => row.id !== id)),
  };
}
