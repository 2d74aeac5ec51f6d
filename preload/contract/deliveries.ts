import * as z from 'zod';
import { type ImportedFile, type ImportPreview, table } from './imports';
import { dayField, file, reads, writes } from './takes';

export interface ReachRate {
  readonly months: readonly {
    readonly month: string;
    readonly due: number;
    readonly late: number;
    readonly rate: number | null;
  }[];
}

export const deliveries = {
  'deliveries.import': writes(z.strictObject({ file, table: table.optional() })).gives<ImportedFile>(),
  'deliveries.previewImport': reads(z.strictObject({ file, table: table.optional() })).gives<ImportPreview>(),
  'deliveries.reachRate': reads(z.strictObject({ asOf: dayField })).gives<ReachRate>(),
};
