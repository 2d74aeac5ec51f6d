import * as z from 'zod';
import type { Day } from '../../db/model/day';
import type { AbnormalCase } from './complaintCases';
import { complaintId, reason } from './complaints';
import { code, nothing, reads, shortText, text, writes } from './takes';

/** In the currency's smallest unit. */
export interface MoneySpent {
  readonly currency: string;
  readonly amount: number;
}

/** 同类客诉: one cause, and the complaints that came of it. */
export interface CauseRecordRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly problem: string;
  readonly partFamily: string;
  readonly rootCause: string;
  readonly openedOn: Day;
  readonly complaints: number;
  /** Of them those that are not closed. */
  readonly open: number;
  readonly lastReceivedOn: Day | null;
  readonly costs: readonly MoneySpent[];
}

/** One complaint of a cause, with its own dates, measures and costs. */
export interface CauseCase extends AbnormalCase {
  readonly cycles: readonly {
    readonly cycle: number;
    readonly receivedOn: Day;
    readonly closedOn: Day | null;
  }[];
  readonly costs: readonly MoneySpent[];
}

export interface CauseRecordWhole extends CauseRecordRow {
  /** The first received first. */
  readonly cases: readonly CauseCase[];
}

export interface CauseKept {
  readonly id: string;
  readonly code: string;
}

const fields = {
  title: shortText.trim().min(1),
  problem: shortText.trim(),
  partFamily: shortText.trim(),
  rootCause: text.trim(),
};

export const complaintCauses = {
  'complaints.causeRecords': reads(nothing).gives<{ readonly records: readonly CauseRecordRow[] }>(),
  /** By its uid or its code. */
  'complaints.causeRecord': reads(z.strictObject({ record: code })).gives<CauseRecordWhole>(),
  /** Of a complaint and, if told, others; what is left out is taken from the complaint. Refused as `on-cause-record`. */
  'complaints.makeCauseRecord': writes(
    z.strictObject({
      id: complaintId,
      ...z.strictObject(fields).partial().shape,
      complaints: z.array(complaintId).max(200).default([]),
      reason,
    }),
  ).gives<CauseKept>(),
  'complaints.changeCauseRecord': writes(
    z.strictObject({ record: code, ...z.strictObject(fields).partial().shape }),
  ).gives<CauseKept>(),
  /** Null takes it off. The complaint keeps its own dates. */
  'complaints.hangOnCause': writes(
    z.strictObject({ id: complaintId, record: code.nullable(), reason }),
  ).gives<{ readonly id: string; readonly record: string | null }>(),
};
