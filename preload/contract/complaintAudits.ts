import * as z from 'zod';
import { AUDIT_RESULTS, type AuditDay, type AuditResult } from '../../db/model/complaints/audits';
import type { MeasureStep } from '../../db/model/complaints/eightD';
import type { Day, Moment } from '../../db/model/day';
import { complaintId } from './complaints';
import { code, dayField, reads, writes } from './takes';

/** A measure that is looked at every working day. */
export interface AuditedMeasure {
  readonly id: string;
  readonly step: MeasureStep;
  readonly text: string;
  readonly owner: string;
  readonly introducedOn: Day;
  /** From this day on it is no longer looked at: it was taken back. */
  readonly endedOn: Day | null;
}

/** What one look at one measure found. */
export interface AuditLine {
  readonly id: string;
  readonly on: Day;
  /** Null where the measure is no longer in the record. */
  readonly measure: string | null;
  readonly result: AuditResult;
  readonly note: string;
  readonly personName: string;
  readonly recordedAt: Moment;
  /** A later look on the same day counts in its place. */
  readonly isReplaced: boolean;
  readonly pictures: number;
}

/** 制程稽核每日回报 of one run. */
export interface ComplaintAudits {
  readonly cycle: number;
  readonly measures: readonly AuditedMeasure[];
  readonly days: readonly AuditDay[];
  readonly missing: readonly Day[];
  /** The first day that is expected; null: no measure is introduced yet. */
  readonly from: Day | null;
  /** The effect was confirmed or the complaint closed. */
  readonly endedOn: Day | null;
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  readonly mayAudit: boolean;
  /** Whom the complaint names; empty: whoever holds the function. */
  readonly auditor: string;
  /** Without sign-in: who may be chosen. */
  readonly people: readonly { readonly code: string; readonly name: string }[];
}

export const complaintAudits = {
  'complaints.audits': reads(
    z.strictObject({ id: complaintId, cycle: z.int().min(1).optional() }),
  ).gives<ComplaintAudits>(),
  /**
   * Refused as `may-not-confirm` for whoever is not the process auditor, as `wrong-input` for a day ahead or before the first
   * measure. A measure that was not kept asks for an action and voids the confirmed effect.
   */
  'complaints.auditMeasures': writes(
    z.strictObject({
      id: complaintId,
      /** Left out: today. */
      on: dayField.optional(),
      lines: z
        .array(
          z.strictObject({
            measure: code,
            result: z.enum(AUDIT_RESULTS),
            note: z.string().trim().max(4000).default(''),
          }),
        )
        .min(1)
        .max(100),
      /** Without sign-in: the process auditor's code. */
      as: code.optional(),
    }),
  ).gives<{
    readonly audits: readonly { readonly id: string; readonly measure: string }[];
    /** Codes of the actions that what was not kept has opened. */
    readonly actions: readonly string[];
  }>(),
};
