import type { PreviewRow } from '../../../preload/contract/imports';
import type { CellPlace } from './mendedFile';

/** The same text that is wrong for the same reason in several places. */
export interface AlikeCells {
  readonly value: string;
  readonly places: readonly CellPlace[];
}

/** Most places first; what stands in one place only is mended in its cell. */
export function alikeCells(rows: readonly PreviewRow[], reason: string): readonly AlikeCells[] {
  const byValue = new Map<string, CellPlace[]>();
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.reason !== reason) continue;
      byValue.set(cell.value, [...(byValue.get(cell.value) ?? []), { row, column }]);
    }
  }
  const alike = [...byValue].map(([value, places]) => ({ value, places }));
  return alike
    .filter(({ places }) => places.length > 1)
    .toSorted((left, right) => right.places.length - left.places.length);
}
