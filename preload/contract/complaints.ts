import * as z from 'zod';
import {
  COMPLAINT_STATES,
  COMPLAINT_WAYS,
  COMPLEXITIES,
  CONCLUSIONS,
  type ComplaintState,
  type ComplaintStep,
  type ComplaintWay,
  type Complexity,
  type Conclusion,
  type EventTime,
  SEVERITIES,
  type Severity,
} from '../../db/model/complaints/complaint';
import { type Day, isMoment, type Moment } from '../../db/model/day';
import { code, dayField, reads, shortText, text, writes } from './takes';

export interface ComplaintRow {
  readonly id: string;
  readonly code: string;
  readonly customer: string;
  readonly customerName: string;
  readonly part: string;
  readonly partName: string;
  readonly problem: string;
  readonly receivedOn: Day;
  readonly severity: Severity;
  readonly isSafety: boolean;
  readonly department: string;
  readonly state: ComplaintState;
  readonly cycle: number;
}

/** Times of one run; null: not yet. */
export type CycleTimes = Readonly<Record<ComplaintStep, EventTime | null>>;

export interface ComplaintCycle {
  readonly cycle: number;
  /** Why it was reopened; empty in the first. */
  readonly reason: string;
  readonly receivedOn: Day;
  readonly times: CycleTimes;
  readonly customerDueOn: Day | null;
  /** Null where the customer named no hour: then until the end of the day. */
  readonly customerDueAt: Moment | null;
  readonly replyDueOn: Day | null;
  readonly isClosedBefore: boolean;
  readonly clockProfile: string;
}

/** One of the office's people by code, or whoever is named. */
export interface NamedPerson {
  readonly code: string | null;
  readonly name: string;
}

export interface ComplaintWhole extends ComplaintRow {
  readonly complainant: string;
  readonly phone: string;
  readonly email: string;
  readonly way: ComplaintWay;
  readonly wayNote: string;
  readonly model: string;
  readonly batch: string;
  readonly line: string;
  readonly orderNumber: string;
  readonly deliveredOn: Day | null;
  readonly description: string;
  readonly effect: string;
  readonly lotQuantity: number | null;
  readonly checkedQuantity: number | null;
  readonly defectiveQuantity: number | null;
  readonly demand: string;
  readonly complexity: Complexity;
  readonly conclusion: Conclusion;
  readonly withdrawnReason: string;
  readonly engineer: NamedPerson;
  readonly processAuditor: NamedPerson;
  readonly projectPerson: NamedPerson;
  /** The first run first. */
  readonly cycles: readonly ComplaintCycle[];
}

export interface ComplaintKept {
  readonly id: string;
  readonly code: string;
  readonly state: ComplaintState;
  readonly cycle: number;
}

/** The uid, or the code that the office knows it by. */
export const complaintId = code;
export const momentField = z
  .custom<Moment>((value) => typeof value === 'string' && isMoment(value), { error: 'YYYY-MM-DDTHH:mm:ssZ' })
  .meta({ type: 'string', format: 'date-time' });
/** A person's code or name; a name that is not among the office's people is kept as it is. */
export const personField = shortText.trim();
export const quantityField = z.number().min(0).max(1e12).nullable();

/** Asked for where a closed complaint changes. */
export const reason = z.string().trim().max(4000).optional();

const told = {
  complainant: personField,
  phone: shortText.trim(),
  email: shortText.trim(),
  way: z.enum(COMPLAINT_WAYS),
  part: code.or(z.literal('')),
  partName: shortText.trim(),
  model: shortText.trim(),
  batch: shortText.trim(),
  line: shortText.trim(),
  orderNumber: shortText.trim(),
  deliveredOn: dayField.nullable(),
  problem: shortText.trim().min(1),
  description: text,
  effect: text,
  lotQuantity: quantityField,
  checkedQuantity: quantityField,
  defectiveQuantity: quantityField,
  demand: text,
  severity: z.enum(SEVERITIES),
  isSafety: z.boolean(),
  complexity: z.enum(COMPLEXITIES),
  conclusion: z.enum(CONCLUSIONS),
  /** Code or name; empty: nobody yet. */
  department: shortText.trim(),
  engineer: personField,
  processAuditor: personField,
  projectPerson: personField,
  customerDueOn: dayField.nullable(),
  customerDueAt: momentField.nullable(),
};

const fields = z.strictObject(told).partial();
export type ComplaintFields = z.output<typeof fields>;

export const complaints = {
  'complaints.list': reads(
    z.strictObject({ state: z.enum(COMPLAINT_STATES).optional(), customer: code.optional() }),
  ).gives<{ readonly complaints: readonly ComplaintRow[] }>(),
  'complaints.show': reads(z.strictObject({ id: complaintId })).gives<ComplaintWhole>(),
  /** A new complaint under its year's next code, its first run begun; `receivedAt` left out: now. */
  'complaints.add': writes(
    fields.extend({
      code: code.optional(),
      customer: code,
      problem: told.problem,
      receivedAt: momentField.optional(),
      /** Why it is told so much later than it happened. */
      reason,
      /** It was taken as a draft, which it ends. */
      isDrafted: z.boolean().optional(),
    }),
  ).gives<ComplaintKept>(),
  'complaints.change': writes(fields.extend({ id: complaintId, reason })).gives<ComplaintKept>(),
};
