import type { TrailAnchor } from './model/trail';

export interface Contents {
  readonly counts: Readonly<Record<string, number>>;
  readonly schemaSha256: string;
}

export interface TrailEnd {
  /** Null in a file from before its rows were chained. */
  readonly anchor: TrailAnchor | null;
  /** The highest row number that was ever given. */
  readonly given: number;
}

/** What can be asked of any SQLite file. */
export interface Reading {
  readonly version: () => number;
  readonly applicationId: () => number;
  /** What the integrity check and the foreign keys find, in SQLite's words; empty when all is well. */
  readonly problems: (most?: number) => readonly string[];
  readonly contents: () => Contents;
  readonly trailEnd: () => TrailEnd;
  /** The hashes of the attachments that its rows name, those in the recycle bin too; null in a file from before there were any. */
  readonly attachments: () => ReadonlySet<string> | null;
}
