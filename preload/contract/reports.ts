import * as z from 'zod';
import { EIGHT_D_LANGUAGES, EIGHT_D_STAGES } from '../../db/model/complaints/eightDReport';
import { code, dayField, type OfficeFile, reads, writes } from './takes';

export const REPORT_FORMATS = ['xlsx', 'docx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportRow {
  readonly report: string;
  readonly formats: readonly ReportFormat[];
  /** What the report asks for. */
  readonly asks: readonly ('round' | 'meeting' | 'complaint' | 'notice' | 'from' | 'to')[];
}

export const reports = {
  'reports.make': writes(
    z.strictObject({
      report: code,
      format: z.enum(REPORT_FORMATS),
      round: code.optional(),
      /** Its code or its uid. */
      meeting: code.optional(),
      complaint: code.optional(),
      /** Of a complaint: its code or its uid. */
      notice: code.optional(),
      /** Of an 8D report; left out: the office's own language. */
      language: z.enum(EIGHT_D_LANGUAGES).optional(),
      /** An interim reply ends with D3. */
      stage: z.enum(EIGHT_D_STAGES).optional(),
      from: dayField.optional(),
      to: dayField.optional(),
    }),
    { draws: true, givesFile: true },
  ).gives<{ readonly file: OfficeFile }>(),
  'reports.list': reads(z.strictObject({})).gives<{ readonly reports: readonly ReportRow[] }>(),
};
