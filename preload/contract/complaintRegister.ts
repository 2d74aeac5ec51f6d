import * as z from 'zod';
import type { ComplaintFigures } from '../../db/model/complaints/figures';
import { type ImportedFile, type ImportPreview, table } from './imports';
import { dayField, file, reads, writes } from './takes';

const period = { from: dayField, to: dayField };

/** The register as a whole: bringing it in, counting it. */
export const complaintRegister = {
  'complaints.import': writes(z.strictObject({ file, table: table.optional() })).gives<ImportedFile>(),
  'complaints.previewImport': reads(z.strictObject({ file, table: table.optional() })).gives<ImportPreview>(),
  'complaints.figures': reads(z.strictObject(period)).gives<ComplaintFigures>(),
};
