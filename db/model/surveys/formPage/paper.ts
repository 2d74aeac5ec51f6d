/**
 * The sheet in millimetres from its top left corner. Lasers lose 4–5 mm of the edge and fax 3–6, so nothing stands nearer than 9.
 * Sizes come from trials with poor scans: thinner marks die in copies, smaller codes in fax.
 */
export const SHEET = { w: 210, h: 297 } as const;
export const CONTENT = { left: 21, right: 189, top: 9, bottom: 288 } as const;

export const CORNER_MARK = { size: 8, line: 1.2, clear: 2.8 } as const;
/** Off the middle, so that a sheet upside down is seen. */
export const EDGE_BAR = { w: 1.6, h: 7, y: 126 } as const;
/** ISO 838, four holes. */
export const PUNCH_HOLES = { x: 12, y: [28.5, 108.5, 188.5, 268.5], radius: 3 } as const;

/** QR version 1 is 21 modules wide: modules of 0.95 and 0.83 mm. The quiet zone is four of them. */
export const CODE_MODULES = 21;
export const TOP_CODE = { x: 169, y: 9.5, size: 20, quiet: 3.8 } as const;
export const BOTTOM_CODE = { x: 21, y: 270.5, size: 17.5, quiet: 3.4 } as const;

/** A tick is 4–5 mm and overshoots by 2–3: what lands outside must land in white. */
export const BOX = { size: 4.8, line: 0.3, clear: 1, readInset: 0.7 } as const;
export const LAST_COLUMN = 182;
/** From one box to the next: up to 5 levels, up to 7, and up to 11 (a row from 0 to 10). */
export const PITCHES = [
  { columns: 5, pitch: 14 },
  { columns: 7, pitch: 12 },
  { columns: 11, pitch: 9.4 },
] as const;
export const MOST_COLUMNS = 11;
export const WRITE_IN = { w: 24, h: 6 } as const;

export const ROW = { levels: 7.3, marks: 7.6, loyalty: 7.6, writeIn: 9 } as const;
/** The white above and below a row's words, together; rows that had to grow breathe more. */
export const ROW_PAD = 1.4;
export const TALL_ROW_PAD = 2.4;

/** Columns of the table: the dimension's name, the running number, the words of the item. */
export const NAME_COLUMN = { x: 21, w: 18.8 } as const;
export const NUMBER_COLUMN = { x: 39.8, w: 4 } as const;
export const ITEM_COLUMN = 46;
export const LOYALTY_COLUMN = 21;

/** Where the table may begin: on the first page, and on a page that goes on. */
export const TABLE_TOP = { first: 67, next: 47.4 } as const;
/** Above the bottom code's quiet zone; and, on the last page, above the seal's free place. */
export const TABLE_BOTTOM = { next: 266, last: 234.6 } as const;

export const SEAL = { x: 167, y: 257.8, d: 42, free: { x: 145, y: 235.8, w: 44, h: 44 } } as const;
export const WRITING = {
  pitch: 7.2,
  beside: 121,
  mostLines: 24,
  titlePad: 1.9,
  signatureLine: 261.8,
} as const;
export const SIGNATURES = [
  { id: 'signature', x: 21, w: 40 },
  { id: 'position', x: 64, w: 30 },
  { id: 'date', x: 97, w: 45 },
] as const;
export const RULER = { x: 43, y: 282.6, length: 100 } as const;

/** Hundredths of a millimetre are kept: finer than any printer. */
export function rounded(mm: number): number {
  return Math.round(mm * 100) / 100;
}
