import * as z from 'zod';
import type { EventTime } from '../../db/model/complaints/complaint';
import { STOCK_PLACES, type StockPlace, type StockSums } from '../../db/model/complaints/stock';
import { toldMoment } from './complaintClocks';
import { complaintId, type NamedPerson, personField, reason } from './complaints';
import { code, dayField, reads, shortText, writes } from './takes';

/** Goods that may be bad, at one place. */
export interface StockLine {
  readonly id: string;
  readonly place: StockPlace;
  readonly location: string;
  readonly countedBy: NamedPerson;
  readonly quantity: number | null;
  readonly good: number | null;
  readonly bad: number | null;
  /** quantity − good − bad; null where nobody knows how many there are. */
  readonly unknown: number | null;
  readonly disposition: string;
  readonly isolatedAt: EventTime | null;
  readonly countedAt: EventTime | null;
  readonly note: string;
}

/** What stands at all places of one run. */
export interface StockCycle {
  readonly cycle: number;
  readonly lines: readonly StockLine[];
  readonly sums: StockSums;
}

export interface ComplaintStock {
  readonly id: string;
  readonly code: string;
  /** The first run first. */
  readonly cycles: readonly StockCycle[];
  /** Of the newest run's list: given back as `seen` when it is kept. */
  readonly seen: string;
}

/** Whole pieces. */
export const piecesField = z.int().min(0).max(1e12);
const MOST_LINES = 200;

/** A moment with its zone or on the plant's own clock, its day where nobody knows more, or `now`. */
export const eventTimeField = toldMoment.or(dayField).or(z.literal('now'));

const line = z.strictObject({
  /** Left out: a new line. */
  id: code.optional(),
  place: z.enum(STOCK_PLACES),
  location: shortText.trim().default(''),
  countedBy: personField.default(''),
  quantity: piecesField.nullable().default(null),
  good: piecesField.nullable().default(null),
  bad: piecesField.nullable().default(null),
  disposition: shortText.trim().default(''),
  isolatedAt: eventTimeField.nullable().default(null),
  countedAt: eventTimeField.nullable().default(null),
  note: shortText.trim().default(''),
});
export type AskedStockLine = z.output<typeof line>;

export const seenMark = z.string().max(64).optional();

export const complaintStock = {
  'complaints.stock': reads(z.strictObject({ id: complaintId })).gives<ComplaintStock>(),
  /**
   * All places of the newest run in place of those that stood there. As soon as every line of the stock is counted, t4 is
   * told by the latest of them, and t6 by those of the work in process. Refused as `count-not-possible`, `line-in-rework`,
   * `changed-meanwhile`, and as times are (`complaints.tellTime`).
   */
  'complaints.saveStock': writes(
    z.strictObject({ id: complaintId, lines: z.array(line).max(MOST_LINES), seen: seenMark, reason }),
  ).gives<ComplaintStock>(),
};
