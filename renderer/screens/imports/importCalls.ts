import type {
  FileColumns,
  ImportedFile,
  ImportedLedger,
  ImportPreview,
  LastImport,
} from '../../../preload/contract/imports';
import type { Input } from '../../../preload/contract/index';
import type { OfficeFile } from '../../../preload/contract/takes';
import { call } from '../../call';
import type { Place } from '../places';
import type { ImportChannel } from './channels';

/** What is imported, and for a ledger into which round. */
export interface ImportTarget {
  readonly channel: ImportChannel;
  readonly round?: string;
}

/** Where the table of a file is, said by a person. */
export type ToldTable = NonNullable<Input<'customers.import'>['table']>;

/** A file with what was said about it. */
export interface ToldFile {
  readonly file: OfficeFile;
  readonly table: ToldTable | undefined;
}

/** The sheet and the row that a person has chosen; without them they are found. */
export interface ChosenPlace {
  readonly sheet?: number | undefined;
  readonly headerRow?: number | undefined;
}

export type Imported = ImportedFile | ImportedLedger;

export function columnsOfFile(
  target: ImportTarget,
  file: OfficeFile,
  place: ChosenPlace,
): Promise<FileColumns> {
  return call('imports.columns', { ...target, ...place, file });
}

export async function rememberColumns(
  target: ImportTarget,
  file: OfficeFile,
  table: ToldTable,
): Promise<void> {
  await call('imports.rememberColumns', { ...target, file, table });
}

export function previewFile(
  { channel, round = '' }: ImportTarget,
  { file, table }: ToldFile,
): Promise<ImportPreview> {
  switch (channel) {
    case 'customers.import':
      return call('customers.previewImport', { file, table });
    case 'deliveries.import':
      return call('deliveries.previewImport', { file, table });
    case 'complaints.import':
      return call('complaints.previewImport', { file, table });
    case 'people.import':
      return call('people.previewImport', { file, table });
    case 'surveys.importLedger':
      return call('surveys.previewLedger', { round, file, table });
    default:
      return channel satisfies never;
  }
}

export function importFile(
  { channel, round = '' }: ImportTarget,
  { file, table }: ToldFile,
): Promise<Imported> {
  return channel === 'surveys.importLedger'
    ? call('surveys.importLedger', { round, file, table })
    : call(channel, { file, table });
}

export async function badRowsFile(target: ImportTarget, { file, table }: ToldFile): Promise<OfficeFile> {
  return (await call('imports.badRows', { ...target, file, table })).file;
}

/** The batch that an import has made; none where it changed nothing. */
export async function batchAfter(
  channel: ImportChannel,
  before: LastImport | null,
): Promise<LastImport | null> {
  const { last } = await call('imports.last', { channel });
  return last?.batch === before?.batch ? null : last;
}

/** Where what was imported is seen. */
export function placeOfImported({ channel, round }: ImportTarget): Place {
  if (channel === 'customers.import') return { screen: 'customers', params: {} };
  if (channel === 'deliveries.import') return { screen: 'deliveries', params: {} };
  if (channel === 'complaints.import') return { screen: 'complaints', params: {} };
  if (channel === 'people.import') return { screen: 'settings', params: { part: 'people' } };
  return round === undefined ? { screen: 'rounds', params: {} } : { screen: 'round', params: { round } };
}
