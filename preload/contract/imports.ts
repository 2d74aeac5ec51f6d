import * as z from 'zod';
import { code, file, type OfficeFile, reads, writes } from './takes';

/** A bad cell: the row number that Excel shows (CSV: record number, first = 1), the header as in the file, why. */
export interface RejectedCell {
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

export interface ImportedFile {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly RejectedCell[];
  readonly ignored: readonly string[];
}

export interface ImportedLedger {
  readonly issued: number;
  readonly returned: number;
  readonly rejected: readonly RejectedCell[];
  readonly ignored: readonly string[];
}

export interface PreviewColumn {
  readonly header: string;
  /** The field that it was understood as, or null: ignored. */
  readonly field: string | null;
}

export interface PreviewCell {
  /** As in the file. */
  readonly value: string;
  /** What it was read as, where that differs from what stands in the file. */
  readonly readAs: string | null;
  readonly reason: string | null;
}

export type RowFate = 'added' | 'updated' | 'unchanged' | 'rejected';

export interface PreviewRow {
  readonly row: number;
  readonly fate: RowFate;
  readonly cells: readonly PreviewCell[];
}

/** What an import would do, worked out by the import itself and then taken back. */
export interface ImportPreview {
  readonly fileName: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly PreviewColumn[];
  /** Rejected first, then read-differently, then the rest; at most 500. */
  readonly rows: readonly PreviewRow[];
  readonly rowCount: number;
  /** Of all rows those that will be written and have something in them that was read otherwise. */
  readonly readOtherwise: number;
  readonly counts: Readonly<Record<RowFate, number>>;
  readonly rejected: readonly RejectedCell[];
  readonly ignored: readonly string[];
}

export interface LastImport {
  readonly batch: string;
  readonly channel: string;
  readonly fileName: string;
  readonly importedAt: string;
  readonly canUndo: boolean;
}

export const IMPORT_CHANNELS = ['customers.import', 'deliveries.import', 'surveys.importLedger'] as const;

export const imports = {
  'imports.badRows': reads(
    z.strictObject({ channel: z.enum(IMPORT_CHANNELS), file, round: code.optional() }),
    { givesFile: true },
  ).gives<{ readonly file: OfficeFile; readonly rows: number }>(),
  'imports.last': reads(z.strictObject({ channel: z.enum(IMPORT_CHANNELS) })).gives<{
    readonly last: LastImport | null;
  }>(),
  'imports.undo': writes(z.strictObject({ batch: z.string() })).gives<{ readonly undone: number }>(),
};
