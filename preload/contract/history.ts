import * as z from 'zod';
import type { Moment } from '../../db/model/day';
import type { FieldChange, TrailCheck } from '../../db/model/trail';
import { code, dayField, nothing, type OfficeFile, reads, shortText } from './takes';

/** One row of the trail as it is read: who, when, where, by which way, what from what to what, and why. */
export interface TrailLine {
  readonly id: number;
  readonly at: Moment;
  /** The plant's own wall clock with its offset: `2026-10-09 12:00:00 +08:00`. */
  readonly when: string;
  readonly user: string;
  /** As the person was called then; empty for the only user of an office. */
  readonly name: string;
  readonly via: string;
  readonly workstation: string;
  readonly channel: string;
  readonly record: string;
  readonly key: string;
  /** The code by which the office knows the record, where its key is none. */
  readonly keyName: string;
  /** Both sides as they were kept, JSON. */
  readonly old: string | null;
  readonly new: string | null;
  /** Only what differs. */
  readonly changes: readonly FieldChange[];
  /** Why a closed record was changed; empty otherwise. */
  readonly reason: string;
  readonly hash: string;
}

export interface TrailPage {
  /** Newest first. */
  readonly rows: readonly TrailLine[];
  /** There are older ones: ask again with `before`, the id of the last row. */
  readonly isMore: boolean;
}

export interface VerifiedTrail extends TrailCheck {
  readonly checkedAt: Moment;
}

const LINES_MOST = 500;
const condition = {
  /** Each word stands somewhere in the row: a name, a code, a value, a reason. */
  words: shortText.optional(),
  /** A person's code or name. */
  user: shortText.optional(),
  record: code.optional(),
  key: shortText.optional(),
  channel: code.optional(),
  from: dayField.optional(),
  to: dayField.optional(),
};

export const history = {
  'history.record': reads(z.strictObject({ record: code, key: code })).gives<{
    /** Oldest first. */
    readonly rows: readonly TrailLine[];
  }>(),
  'history.search': reads(
    z.strictObject({
      ...condition,
      limit: z.int().min(1).max(LINES_MOST).default(100),
      before: z.int().min(1).optional(),
    }),
  ).gives<TrailPage>(),
  'history.verify': reads(nothing).gives<VerifiedTrail>(),
  /** The check of now as one page to be signed. */
  'history.certificate': reads(nothing, { draws: true, givesFile: true }).gives<{
    readonly file: OfficeFile;
  }>(),
  /** For auditors: the rows that were asked for, with the end of the chain and whether it holds. */
  'history.export': reads(z.strictObject({ ...condition, format: z.enum(['xlsx', 'csv']) }), {
    givesFile: true,
  }).gives<{ readonly file: OfficeFile; readonly rows: number }>(),
};
