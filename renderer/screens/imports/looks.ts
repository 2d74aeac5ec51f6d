import type { ImportPreview } from '../../../preload/contract/imports';

/** What is to be looked at in one column: read otherwise, or with a warning. */
export interface Look {
  /** Its place in the preview. */
  readonly column: number;
  readonly header: string;
  /** Of the first such cell: the warning, or what it is read as. */
  readonly first: { readonly warning: string | null; readonly readAs: string | null };
  readonly rows: ReadonlySet<number>;
}

/** Of the rows that are shown and will be written, from left to right. */
export function looksOf({ columns, rows }: ImportPreview): readonly Look[] {
  const written = rows.filter(({ fate }) => fate === 'added' || fate === 'updated');
  return columns.flatMap(({ header }, column): readonly Look[] => {
    const there = written.filter(({ cells }) => {
      const cell = cells[column];
      return cell !== undefined && (cell.warning !== null || cell.readAs !== null);
    });
    const first = there[0]?.cells[column];
    return first === undefined ? [] : [{ column, header, first, rows: new Set(there.map(({ row }) => row)) }];
  });
}
