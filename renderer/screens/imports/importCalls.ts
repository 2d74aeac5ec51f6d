import type {
  ImportedFile,
  ImportedLedger,
  ImportPreview,
  LastImport,
} from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { call } from '../../call';
import type { Place } from '../places';
import type { ImportChannel } from './channels';

/** What is imported, and for a ledger into which round. */
export interface ImportTarget {
  readonly channel: ImportChannel;
  readonly round?: string;
}

export type Imported = ImportedFile | ImportedLedger;

export function previewFile({ channel, round = '' }: ImportTarget, file: OfficeFile): Promise<ImportPreview> {
  switch (channel) {
    case 'customers.import':
      return call('customers.previewImport', { file });
    case 'deliveries.import':
      return call('deliveries.previewImport', { file });
    case 'surveys.importLedger':
      return call('surveys.previewLedger', { round, file });
    default:
      return channel satisfies never;
  }
}

export function importFile({ channel, round = '' }: ImportTarget, file: OfficeFile): Promise<Imported> {
  return channel === 'surveys.importLedger'
    ? call('surveys.importLedger', { round, file })
    : call(channel, { file });
}

export async function badRowsFile(target: ImportTarget, file: OfficeFile): Promise<OfficeFile> {
  return (await call('imports.badRows', { ...target, file })).file;
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
  return round === undefined ? { screen: 'rounds', params: {} } : { screen: 'round', params: { round } };
}
