import * as z from 'zod';
import { code, type OfficeFile, writes } from './takes';

export const SLIP_FORMATS = ['pdf', 'xlsx'] as const;
export type SlipFormat = (typeof SLIP_FORMATS)[number];

const MOST_SLIPS = 200;

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
};
