import * as z from 'zod';
import type { Day, Moment } from '../../db/model/day';
import { RECORD_KINDS, type RecordKindName } from '../../db/model/records';
import { code, nothing, reads, text, writes } from './takes';

export interface BinRow {
  readonly record: RecordKindName;
  readonly key: string;
  readonly title: string;
  readonly reason: string;
  readonly deletedAt: Moment;
  readonly user: string;
  readonly name: string;
  /** Its retention ends on this day; from then on it may be removed for good. */
  readonly keptUntil: Day;
  /** Whoever may delete its kind, and who put it there. */
  readonly mayRestore: boolean;
  readonly mayRemove: boolean;
}

const one = { record: z.enum(RECORD_KINDS), key: code };
const title = { title: '' };

/** Deleting is marking: every list, search and figure leaves the record out, and it can be restored. */
export const records = {
  'records.delete': writes(z.strictObject({ ...one, reason: text.default('') })).gives<typeof title>(),
  /** For a page, so that it offers only what the office would do. */
  'records.mayDelete': reads(z.strictObject(one)).gives<{ readonly may: boolean }>(),
  'records.restore': writes(z.strictObject(one)).gives<typeof title>(),
  'records.bin': reads(nothing).gives<{ readonly records: readonly BinRow[] }>(),
  /** Out of the file for good; only after its retention, and the trail keeps what it was. */
  'records.remove': writes(z.strictObject({ ...one, reason: text.default('') })).gives<typeof title>(),
};
