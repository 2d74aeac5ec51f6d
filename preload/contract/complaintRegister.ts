import * as z from 'zod';
import type { JudgedKpi } from '../../db/model/complaints/analysis/kpis';
import type { Counted, PpmMonth } from '../../db/model/complaints/analysis/rates';
import type { ResponseTime } from '../../db/model/complaints/analysis/responseTimes';
import { COMPLAINT_STATES, type ComplaintStep } from '../../db/model/complaints/complaint';
import type { ComplaintFigures } from '../../db/model/complaints/figures';
import type { Day } from '../../db/model/day';
import type { ComplaintRow } from './complaints';
import { type ImportedFile, type ImportPreview, table } from './imports';
import { code, dayField, file, nothing, reads, shortText, writes } from './takes';

const period = { from: dayField, to: dayField };

/** A complaint in the register, with what is late about its newest run. */
export interface RegisterRow extends ComplaintRow {
  readonly isClosedBefore: boolean;
  readonly repliedOn: Day | null;
  /** The last day of the 8D report. */
  readonly replyDueOn: Day;
  readonly reply: 'running' | 'onTime' | 'late' | 'unjudged';
  readonly lateClocks: readonly { readonly step: ComplaintStep; readonly minutesLate: number }[];
}

export interface RegisterPage {
  readonly complaints: readonly RegisterRow[];
  /** On all pages. */
  readonly total: number;
  /** How many a page holds. */
  readonly most: number;
}

/** What the complaints of a period say beside their figures; shares rounded to one decimal, judged by the exact ones. */
export interface ComplaintAnalysis {
  readonly count: number;
  /** The most frequent first, what is not named last. */
  readonly byProblem: readonly Counted[];
  readonly byCause: readonly Counted[];
  readonly byDepartment: readonly Counted[];
  readonly byCustomer: readonly Counted[];
  readonly byProduct: readonly Counted[];
  /** By month of receipt; months without a complaint are left out. */
  readonly months: readonly {
    readonly month: string;
    readonly count: number;
    readonly replied: number;
    readonly repliedInTime: number;
    readonly replyRate: number | null;
    readonly closed: number;
  }[];
  readonly times: readonly ResponseTime[];
  /** Of all that are open today, whenever they were received. */
  readonly ages: readonly { readonly upTo: number | null; readonly count: number }[];
  /** In the currency's smallest unit. */
  readonly costs: readonly { readonly kind: string; readonly currency: string; readonly amount: number }[];
  /** By month of delivery. */
  readonly ppm: readonly (Omit<PpmMonth, 'ppm'> & { readonly ppm: number | null })[];
  readonly kpis: readonly (Omit<JudgedKpi, 'value'> & { readonly value: number | null })[];
}

export interface RegisterChoices {
  readonly customers: readonly { readonly code: string; readonly name: string; readonly shortName: string }[];
  readonly departments: readonly string[];
  /** The most frequent first. */
  readonly problems: readonly string[];
}

/** The register as a whole: bringing it in, looking through it, counting it. */
export const complaintRegister = {
  'complaints.import': writes(z.strictObject({ file, table: table.optional() })).gives<ImportedFile>(),
  'complaints.previewImport': reads(z.strictObject({ file, table: table.optional() })).gives<ImportPreview>(),
  'complaints.figures': reads(z.strictObject(period)).gives<ComplaintFigures>(),
  'complaints.analysis': reads(z.strictObject(period)).gives<ComplaintAnalysis>(),
  /** Newest first; `words` are all said by number, customer, part, defect, batch or complainant; `page` 0 is the first. */
  'complaints.page': reads(
    z.strictObject({
      words: shortText.trim().optional(),
      state: z.enum(COMPLAINT_STATES).optional(),
      customer: code.optional(),
      department: shortText.optional(),
      problem: shortText.optional(),
      /** The 8D report, or a minute clock. */
      late: z.enum(['reply', 'clock']).optional(),
      page: z.int().min(0).max(1_000_000).optional(),
      /** How many a page holds; 500 where nothing else is asked. */
      most: z.int().min(1).max(500).optional(),
    }),
  ).gives<RegisterPage>(),
  'complaints.choices': reads(nothing).gives<RegisterChoices>(),
};
