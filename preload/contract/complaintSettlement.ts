import * as z from 'zod';
import { COMPLAINT_WAYS } from '../../db/model/complaints/complaint';
import { COST_KINDS, CURRENCY_DECIMALS, type Currency, isCurrency } from '../../db/model/complaints/costs';
import { SETTLEMENT_KINDS } from '../../db/model/complaints/settlement';
import type { ComplaintSettlement, SettlementMarks } from './complaintSettled';
import { complaintId, personField, quantityField, reason } from './complaints';
import { code, dayField, reads, shortText, writes } from './takes';

export interface SettlementKept {
  readonly id: string;
  readonly code: string;
  readonly cycle: number;
  readonly seen: SettlementMarks;
}

interface AnswerKept {
  readonly id: string;
  readonly answer: string;
  /** The action that the judgement opened; null: none. */
  readonly action: string | null;
}

const MOST_LINES = 200;
const MOST_PAPERS = 60;
const MOST_AMOUNT = 1e13;
const note = z.string().trim().max(4000);
const rowId = z.uuid().optional();
const amount = z.int().min(-MOST_AMOUNT).max(MOST_AMOUNT);
export const currencyField = z
  .custom<Currency>((value) => typeof value === 'string' && isCurrency(value), {
    error: Object.keys(CURRENCY_DECIMALS).join(' / '),
  })
  .meta({ type: 'string' });
const currency = currencyField.optional();
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const settlement = z.strictObject({
  id: rowId,
  kind: z.enum(SETTLEMENT_KINDS),
  quantity: quantityField.default(null),
  amount: amount.min(0).nullable().default(null),
  /** Left out: the office's own. */
  currency,
  reference: shortText.trim().default(''),
  dueOn: dayField.nullable().default(null),
  doneOn: dayField.nullable().default(null),
  note: note.default(''),
});

const visit = z.strictObject({
  id: rowId,
  visitOn: dayField,
  startsAt: z.union([z.literal(''), z.string().regex(CLOCK)]).default(''),
  place: shortText.trim().default(''),
  whom: shortText.trim().default(''),
  goers: shortText.trim().default(''),
  papers: z
    .array(
      z.strictObject({
        text: shortText
          .trim()
          .min(1)
          .regex(/^[^\n]*$/),
        isReady: z.boolean().default(false),
      }),
    )
    .max(MOST_PAPERS)
    .default([]),
  reviewedOn: dayField.nullable().default(null),
  reviewedBy: personField.default(''),
  result: note.default(''),
  doneOn: dayField.nullable().default(null),
});

const cost = z.strictObject({
  id: rowId,
  kind: z.enum(COST_KINDS),
  amount,
  currency,
  spentOn: dayField,
  note: note.default(''),
});

export type AskedSettlement = z.output<typeof settlement>;
export type AskedVisit = z.output<typeof visit>;
export type AskedCost = z.output<typeof cost>;

/** A closed complaint changes only with a reason. */
const of = { id: complaintId, reason };
/** A list is kept as a whole; with `seen` it is not put over one that somebody else has changed meanwhile. */
const list = { ...of, seen: code.optional() };
const told = { way: z.enum(COMPLAINT_WAYS), text: note };
const answer = code;

export const complaintSettlement = {
  /** Of one run and those before it; left out: the newest. */
  'complaints.settlement': reads(
    z.strictObject({ id: complaintId, cycle: z.int().min(1).optional() }),
  ).gives<ComplaintSettlement>(),
  'complaints.saveSettlements': writes(
    z.strictObject({ ...list, settlements: z.array(settlement).max(MOST_LINES) }),
  ).gives<SettlementKept>(),
  'complaints.saveVisits': writes(
    z.strictObject({ ...list, visits: z.array(visit).max(MOST_LINES) }),
  ).gives<SettlementKept>(),
  'complaints.saveCosts': writes(
    z.strictObject({ ...list, costs: z.array(cost).max(MOST_LINES) }),
  ).gives<SettlementKept>(),
  /** The customer is told; `answeredOn` left out: today. */
  'complaints.answer': writes(
    z.strictObject({ ...of, ...told, text: note.min(1), answeredOn: dayField.optional() }),
  ).gives<AnswerKept>(),
  'complaints.changeAnswer': writes(
    z.strictObject({ ...of, answer, answeredOn: dayField.optional(), ...z.object(told).partial().shape }),
  ).gives<AnswerKept>(),
  /** How he judges the handling; a dissatisfied customer opens an action, in the department named or the responsible one. */
  'complaints.judgeAnswer': writes(
    z.strictObject({
      ...of,
      answer,
      judgement: z.enum(['satisfied', 'acceptable', 'dissatisfied']),
      judgedOn: dayField.optional(),
      remarks: note.default(''),
      /** Code or name. */
      department: shortText.trim().default(''),
    }),
  ).gives<AnswerKept>(),
  'complaints.dropAnswer': writes(
    z.strictObject({ id: complaintId, answer, reason: note.min(1) }),
  ).gives<AnswerKept>(),
  /** The small survey after closing, once in each run: its form is made and issued; `on` left out: today. */
  'complaints.sendFollowUp': writes(z.strictObject({ id: complaintId, on: dayField.optional() })).gives<{
    readonly form: string;
    readonly round: string;
  }>(),
};
