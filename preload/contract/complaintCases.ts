import * as z from 'zod';
import type { CaseReason } from '../../db/model/complaints/caseLikeness';
import type { ComplaintState } from '../../db/model/complaints/complaint';
import { CASE_VERDICTS, type CaseVerdict, type LookedCase } from '../../db/model/complaints/lookedCases';
import type { Day } from '../../db/model/day';
import { complaintId } from './complaints';
import { code, reads, shortText, text, writes } from './takes';

const MOST_CASES = 200;

/** A complaint as a case of experience: what it was, why it came, what was done. */
export interface AbnormalCase {
  readonly id: string;
  readonly code: string;
  readonly customer: string;
  readonly customerName: string;
  readonly part: string;
  readonly partName: string;
  readonly family: string;
  readonly problem: string;
  readonly description: string;
  readonly receivedOn: Day;
  /** Of the newest run. */
  readonly closedOn: Day | null;
  readonly state: ComplaintState;
  readonly cycle: number;
  readonly rootCauses: readonly string[];
  readonly measures: readonly string[];
  readonly causeRecord: { readonly code: string; readonly title: string } | null;
}

export interface EarlierCase extends AbnormalCase {
  /** 0 to 100, by the office's weights. */
  readonly score: number;
  readonly reasons: readonly CaseReason[];
  /** What somebody thought of it when he looked; null: nobody has. */
  readonly verdict: CaseVerdict | null;
  readonly note: string;
}

/** The last time that somebody looked at the earlier cases in this run. */
export interface CasesLooked {
  readonly at: string;
  readonly personName: string;
  readonly note: string;
  readonly cases: readonly LookedCase[];
}

const note = z.string().trim().max(4000);

export const complaintCases = {
  /** Of a complaint, or of what is being typed. The most alike first. */
  'complaints.earlierCases': reads(
    z.strictObject({
      id: complaintId.optional(),
      part: shortText.trim().optional(),
      partName: shortText.trim().optional(),
      problem: shortText.trim().optional(),
      customer: shortText.trim().optional(),
      line: shortText.trim().optional(),
      text: text.optional(),
      most: z.int().min(1).max(MOST_CASES).default(20),
    }),
  ).gives<{
    readonly cases: readonly EarlierCase[];
    /** How many there are in all. */
    readonly found: number;
    readonly from: Day;
    readonly months: number;
    readonly looked: CasesLooked | null;
  }>(),
  /** Refused as `unknown-record` for a code that is no complaint's. */
  'complaints.lookAtCases': writes(
    z.strictObject({
      id: complaintId,
      cases: z
        .array(z.strictObject({ code, verdict: z.enum(CASE_VERDICTS), note: note.default('') }))
        .max(MOST_CASES)
        .default([]),
      note: note.default(''),
    }),
  ).gives<{ readonly looked: number }>(),
  /** 异常履历: every case that was not withdrawn or found to be none of ours, newest first. */
  'complaints.abnormalities': reads(
    z.strictObject({
      /** All must be found, each in any of the texts. */
      words: shortText.default(''),
      part: shortText.trim().optional(),
      most: z.int().min(1).max(2000).default(MOST_CASES),
    }),
  ).gives<{ readonly cases: readonly AbnormalCase[]; readonly count: number }>(),
};
