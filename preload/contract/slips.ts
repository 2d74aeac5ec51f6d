import * as z from 'zod';
import type { ActionState } from '../../db/model/actions';
import type { SlipField, SlipProblem } from '../../db/model/actions/slipSheet';
import type { Missing } from '../../db/model/actions/steps';
import type { Moment } from '../../db/model/day';
import type { ActionKept } from './actions';
import { code, file, type OfficeFile, reads, writes } from './takes';

export const SLIP_FORMATS = ['pdf', 'xlsx'] as const;
export type SlipFormat = (typeof SLIP_FORMATS)[number];

const MOST_SLIPS = 200;

/** What a filled slip says, before anything is taken. */
export interface SlipRead {
  readonly slip: string;
  readonly action: {
    readonly id: string;
    readonly code: string;
    readonly department: string;
    readonly state: ActionState;
  };
  /** When the slip was taken before. */
  readonly returnedAt: Moment | null;
  /** Field by field, in the order of the sheet; what says the same or nothing is left out. */
  readonly changes: readonly SlipChange[];
  readonly problems: readonly SlipProblem[];
  /** What the answer would still lack. */
  readonly missing: readonly Missing[];
  /** It can be recorded as answered together with taking it. */
  readonly mayAnswer: boolean;
}

export interface SlipChange {
  readonly cell: string;
  readonly field: SlipField;
  /** Which measure or why, from 1. */
  readonly number: number | null;
  readonly old: string;
  readonly new: string;
}

/** 改善报告: a department without the app gets it on paper or in Excel, and fills it in. */
export const slips = {
  /** The slip of the action's running cycle; printed again it is the same slip. */
  'actions.slip': writes(z.strictObject({ id: code, format: z.enum(SLIP_FORMATS) }), {
    draws: true,
    givesFile: true,
  }).gives<{ readonly slip: string; readonly file: OfficeFile }>(),
  /** The slips of several actions as one PDF. */
  'actions.slips': writes(z.strictObject({ ids: z.array(code).min(1).max(MOST_SLIPS) }), {
    draws: true,
    givesFile: true,
  }).gives<{ readonly slips: readonly string[]; readonly file: OfficeFile }>(),
  /** What a filled slip would change. Refused as `not-a-slip` or `unknown-slip`. */
  'actions.readSlip': reads(z.strictObject({ file })).gives<SlipRead>(),
  /** Takes all of it or nothing; the same file again changes nothing. */
  'actions.takeSlip': writes(z.strictObject({ file, answer: z.boolean().default(false) })).gives<
    ActionKept & { readonly changes: number }
  >(),
  /** What stood before it was taken stands again. Refused as `slip-not-to-take-back` once anything was changed since. */
  'actions.takeBackSlip': writes(z.strictObject({ slip: code })).gives<ActionKept>(),
};
