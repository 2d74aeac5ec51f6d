import { expect, it } from 'vitest';
import type { ImportPreview, PreviewRow, RowFate } from '../../../preload/contract/imports';
import { previewCounts, returnedIn } from './previewCounts';

const row = (number: number, fate: RowFate, returned: string, readAs: string | null = null): PreviewRow => ({
  row: number,
  fate,
  cells: [
    { value: 'C001', readAs: null, warning: null, reason: null },
    { value: returned, readAs, warning: null, reason: null },
  ],
});

const preview = (rowCount: number): ImportPreview => ({
  fileName: 'ledger.xlsx',
  sheet: '2026Q3',
  headerRow: 2,
  columns: [
    { header: '客户编号', field: 'customer' },
    { header: '收回日期', field: 'returned' },
  ],
  rows: [
    row(5, 'rejected', '2026-02-30'),
    row(4, 'added', '20260926', '2026-09-26'),
    row(3, 'added', ''),
    row(6, 'unchanged', '2026-09-27'),
  ],
  rowCount,
  readOtherwise: 1,
  counts: { rejected: 1, added: rowCount - 3, updated: 0, unchanged: 1 },
  rejected: [],
  ignored: [],
});

it('counts the whole file by the colour of its rows', () => {
  expect(previewCounts(preview(604))).toEqual({
    all: 604,
    bad: 1,
    look: 1,
    ready: 600,
    same: 1,
    toWrite: 601,
  });
});

it('counts the forms that came back among the good rows', () => {
  expect(returnedIn(preview(4))).toBe(2);
});

it('counts none where not every row is shown', () => {
  expect(returnedIn(preview(604))).toBeNull();
});
