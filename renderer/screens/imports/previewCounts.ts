import type { ImportPreview } from '../../../preload/contract/imports';
import { countsOf, type ImportCounts } from '../../parts/importRows';

export interface PreviewCounts extends ImportCounts {
  /** Rows that the import will write. */
  readonly toWrite: number;
}

/**
 * Of the whole file, of which at most 500 rows are shown. Rows read otherwise stand before the plain ones, so they are
 * counted among the shown.
 */
export function previewCounts({ rows, rowCount, counts }: ImportPreview): PreviewCounts {
  const { look } = countsOf(rows);
  const toWrite = counts.added + counts.updated;
  return {
    all: rowCount,
    bad: counts.rejected,
    look,
    ready: toWrite - look,
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
