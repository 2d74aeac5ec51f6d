import type { ImportPreview } from '../../../preload/contract/imports';
import type { ImportCounts } from '../../parts/importRows';

export interface PreviewCounts extends ImportCounts {
  /** Rows that the import will write. */
  readonly toWrite: number;
}

/** Of the whole file, of which at most 500 rows are shown. */
export function previewCounts({ rowCount, readOtherwise, counts }: ImportPreview): PreviewCounts {
  const toWrite = counts.added + counts.updated;
  return {
    all: rowCount,
    bad: counts.rejected,
    look: readOtherwise,
    ready: toWrite - readOtherwise,
    same: counts.unchanged,
    toWrite,
  };
}

/** Rows to be written that say when their form came back; null where not every row is shown. */
export function returnedIn({ columns, rows, rowCount }: ImportPreview): number | null {
  const column = columns.findIndex(({ field }) => field === 'returned');
  if (column < 0 || rows.length < rowCount) return null;
  return rows.filter(({ fate, cells }) => fate !== 'rejected' && cells[column]?.value.trim() !== '').length;
}
