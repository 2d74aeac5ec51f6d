import * as z from 'zod';
import type { ReworkSums } from '../../db/model/complaints/rework';
import type { Day } from '../../db/model/day';
import { piecesField, seenMark } from './complaintStock';
import { complaintId, type NamedPerson, personField } from './complaints';
import { code, dayField, reads, shortText, writes } from './takes';

export interface ReworkDay {
  readonly id: string;
  readonly workedOn: Day;
  readonly good: number;
  readonly scrapped: number;
  readonly note: string;
  readonly personName: string;
}

/** Goods that are put right inside the plant. */
export interface ReworkLine {
  readonly id: string;
  /** The place that they come from; null: none of the list. */
  readonly stock: string | null;
  /** As the list of places names it. */
  readonly from: string;
  readonly method: string;
  /** The department by its name, and its code. */
  readonly department: string;
  readonly departmentCode: string | null;
  readonly owner: NamedPerson;
  readonly quantityIn: number;
  readonly startedOn: Day;
  readonly dueOn: Day | null;
  readonly note: string;
  readonly progress: readonly ReworkDay[];
  readonly sums: ReworkSums;
  readonly isLate: boolean;
}

export interface ReworkCycle {
  readonly cycle: number;
  readonly lots: readonly ReworkLine[];
  readonly sums: ReworkSums;
}

export interface ComplaintRework {
  readonly id: string;
  readonly code: string;
  /** The first run first. */
  readonly cycles: readonly ReworkCycle[];
  /** Of the newest run's list: given back as `seen` when it is kept. */
  readonly seen: string;
}

const MOST_LOTS = 200;

const lot = z.strictObject({
  /** Left out: a new lot. */
  id: code.optional(),
  stock: code.nullable().default(null),
  method: shortText.trim().default(''),
  /** Code or name; empty: not said. */
  department: shortText.trim().default(''),
  owner: personField.default(''),
  quantityIn: piecesField.min(1),
  /** Left out: today. */
  startedOn: dayField.optional(),
  dueOn: dayField.nullable().default(null),
  note: shortText.trim().default(''),
});
export type AskedLot = z.output<typeof lot>;

export const complaintRework = {
  'complaints.rework': reads(z.strictObject({ id: complaintId })).gives<ComplaintRework>(),
  /** All lots of the newest run. Refused as `rework-exceeds` and `lot-begun`, `changed-meanwhile`. */
  'complaints.saveRework': writes(
    z.strictObject({ id: complaintId, lots: z.array(lot).max(MOST_LOTS), seen: seenMark }),
  ).gives<ComplaintRework>(),
  /** What a day has brought. Refused as `rework-exceeds` where it is more than is open. */
  'complaints.addReworkDay': writes(
    z.strictObject({
      id: complaintId,
      lot: code,
      /** Left out: today. */
      workedOn: dayField.optional(),
      good: piecesField,
      scrapped: piecesField.default(0),
      note: shortText.trim().default(''),
      /** Left out: whoever is here. */
      person: personField.optional(),
    }),
  ).gives<ComplaintRework>(),
  /** A day that was told wrongly. */
  'complaints.dropReworkDay': writes(
    z.strictObject({ id: complaintId, day: code, reason: z.string().trim().min(1).max(4000) }),
  ).gives<ComplaintRework>(),
};
