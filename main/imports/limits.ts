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
  /** Places of all sheets together, gaps in their rows too. */
  readonly places: number;
  /** Different values of all sheets together, and entries of any other list in the file. */
  readonly values: number;
  /** Bytes of a CSV: it is one text while it is read. */
  readonly csvBytes: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 2000,
  inflatedBytes: 200 * MB,
  ratio: 200,
  ratioFromBytes: 20 * MB,
  rows: 100_000,
  columns: 200,
  places: 20_000_000,
  values: 2_000_000,
  csvBytes: 50 * MB,
};

/** The time that the reader's own thread gets for one file. */
export const READER_MS = 30_000;

/**
 * The memory that it gets. A thread that grows slowly over this is ended alone; one that asks for much at once, or has a
 * large young generation, takes the whole program with it (tried: Node 24). So the limits above keep every list that a
 * file can make grow well below it, and this is only the second line.
 */
export const READER_MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 } as const;
