/** How much of somebody's file we are ready to read. Beyond it the file is refused, never read in part. */
export interface Limits {
  /** Entries of the zip. */
  readonly entries: number;
  /** Bytes of all entries together, kept while inflating: the zip's own word about its sizes is not trusted. */
  readonly inflatedBytes: number;
  /** Inflated ÷ compressed. Ordinary repetitive workbooks reach 30. */
  readonly ratio: number;
  /** Below this size the ratio does not matter: even a bomb is small. */
  readonly ratioFromBytes: number;
  /** Rows with something in them, per sheet. */
  readonly rows: number;
  /** The last column that may hold something. */
  readonly columns: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 2000,
  inflatedBytes: 200 * MB,
  ratio: 200,
  ratioFromBytes: 20 * MB,
  rows: 100_000,
  columns: 200,
};

/** The time and memory that the reader's own thread gets for one file. */
export const READER_MS = 30_000;
export const READER_HEAP_MB = 512;
