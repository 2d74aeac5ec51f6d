import * as z from 'zod';
import { code, file, type OfficeFile, reads, shortText, writes } from './takes';

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
  /** Customers that the file names and that were in the recycle bin; only said where there are any. */
  readonly restored?: readonly string[];
}

export interface ImportedLedger {
  readonly issued: number;
  readonly returned: number;
  readonly rejected: readonly RejectedCell[];
  readonly ignored: readonly string[];
}

interface PreviewColumn {
  readonly header: string;
  /** The field that it was understood as, or null: ignored. */
  readonly field: string | null;
}

export interface PreviewCell {
  /** As in the file. */
  readonly value: string;
  /** What it was read as, where that differs from what stands in the file. */
  readonly readAs: string | null;
  /** What a person should look at; the cell is taken all the same. */
  readonly warning: string | null;
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
  /** Rejected first, then those to look at, then the rest; at most 500. */
  readonly rows: readonly PreviewRow[];
  readonly rowCount: number;
  /** Of all rows those that will be written and have something in them to look at: read otherwise, or with a warning. */
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

/** One column of a file, whether it is used or not. */
export interface FileColumn {
  readonly index: number;
  /** Blank where nothing stands above it. */
  readonly header: string;
  /** The first different things that stand in it, at most three. */
  readonly samples: readonly string[];
}

export interface MatchedField {
  readonly field: string;
  /** The whole text of a question; null for all that have a name of their own. */
  readonly text: string | null;
  readonly isRequired: boolean;
  readonly column: number | null;
  /** How its column was found; null where none was. */
  readonly by: 'words' | 'memory' | null;
}

/** How a file's table was found, for a person to correct. */
export interface FileColumns {
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly headerRow: number;
  /** The first rows of the sheet, one of which is the header. */
  readonly firstRows: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly columns: readonly FileColumn[];
  readonly fields: readonly MatchedField[];
}

/** Where the table of a file is, said by a person. Without it the table is found by its words. */
export const table = z.strictObject({
  sheet: z.int().min(0),
  headerRow: z.int().min(1),
  columns: z.record(shortText, z.int().min(0)),
});

const IMPORT_CHANNELS = [
  'customers.import',
  'deliveries.import',
  'complaints.import',
  'surveys.importLedger',
  'people.import',
] as const;

const importedAs = { channel: z.enum(IMPORT_CHANNELS), round: code.optional() };

export const imports = {
  'imports.badRows': reads(z.strictObject({ ...importedAs, file, table: table.optional() }), {
    givesFile: true,
  }).gives<{ readonly file: OfficeFile; readonly rows: number }>(),
  'imports.columns': reads(
    z.strictObject({
      ...importedAs,
      file,
      sheet: z.int().min(0).optional(),
      headerRow: z.int().min(1).optional(),
    }),
  ).gives<FileColumns>(),
  'imports.last': reads(z.strictObject({ channel: z.enum(IMPORT_CHANNELS) })).gives<{
    readonly last: LastImport | null;
  }>(),
  /** How a person has matched the columns is remembered by their headers, for the next file like it. */
  'imports.rememberColumns': writes(z.strictObject({ ...importedAs, file, table })).gives<{
    readonly remembered: number;
  }>(),
  'imports.undo': writes(z.strictObject({ batch: z.string() })).gives<{ readonly undone: number }>(),
};
