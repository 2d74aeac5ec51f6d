import * as z from 'zod';
import {
  EIGHT_D_LANGUAGES,
  EIGHT_D_STAGES,
  EIGHT_D_WAYS,
  type EightDLanguage,
  type EightDStage,
  type EightDWay,
} from '../../db/model/complaints/eightDReport';
import type { Day, Moment } from '../../db/model/day';
import { toldMoment } from './complaintClocks';
import { complaintId, reason } from './complaints';
import { REPORT_FORMATS, type ReportFormat } from './reports';
import { code, dayField, type OfficeFile, reads, shortText, writes } from './takes';

/** One 8D report as it went to the customer, and what he said to it. */
export interface EightDIssue {
  readonly id: string;
  readonly cycle: number;
  /** Counted from 1 in each run. */
  readonly version: number;
  readonly stage: EightDStage;
  readonly language: EightDLanguage;
  readonly format: ReportFormat;
  readonly fileName: string;
  readonly sha256: string;
  readonly sentAt: Moment | null;
  readonly sentTo: string;
  readonly way: EightDWay;
  readonly person: string;
  readonly judgement: '' | 'accepted' | 'rejected';
  readonly judgedOn: Day | null;
  readonly remarks: string;
}

export interface EightDIssues {
  /** The newest run first, in it the newest version. */
  readonly issues: readonly EightDIssue[];
  /** The last one was rejected: a new version is to be sent. */
  readonly asksForNew: boolean;
}

export const eightDIssues = {
  /**
   * Makes the next version of the newest run, keeps its bytes as they are sent, and tells when the customer was first answered. An
   * interim reply does not count as the answer.
   */
  'eightD.send': writes(
    z.strictObject({
      complaint: complaintId,
      format: z.enum(REPORT_FORMATS),
      language: z.enum(EIGHT_D_LANGUAGES).optional(),
      stage: z.enum(EIGHT_D_STAGES).default('D8'),
      way: z.enum(EIGHT_D_WAYS).default('mail'),
      /** Left out: the complainant's own address. */
      to: shortText.trim().optional(),
      /** Left out: now. */
      sentAt: toldMoment.optional(),
      reason,
    }),
    { draws: true, givesFile: true },
  ).gives<{
    readonly issue: EightDIssue;
    readonly file: OfficeFile;
    /** A mail with the report in it, to be looked at and sent; null where it goes another way. */
    readonly mail: OfficeFile | null;
  }>(),
  'eightD.issues': reads(z.strictObject({ complaint: complaintId })).gives<EightDIssues>(),
  /** The bytes as they were sent. Refused as `attachment-missing` where they are gone. */
  'eightD.file': reads(z.strictObject({ issue: code }), { givesFile: true }).gives<{
    readonly file: OfficeFile;
  }>(),
  'eightD.judge': writes(
    z.strictObject({
      complaint: complaintId,
      issue: code,
      judgement: z.enum(['accepted', 'rejected']),
      judgedOn: dayField,
      remarks: z.string().trim().max(4000).default(''),
    }),
  ).gives<{ readonly issue: EightDIssue }>(),
};
