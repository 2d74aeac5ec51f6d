import * as z from 'zod';
import type { Comparison } from '../../db/model/surveys/comparison';
import type { RecordedReturn } from './surveys';
import { code, reads, text, writes } from './takes';

/** Two readings of one form, side by side. */
export interface KeyingComparison extends Comparison {
  readonly form: string;
  /** null: unknown, as in a round that was imported. */
  readonly firstBy: string | null;
  readonly secondBy: string;
  readonly secondAt: string;
  readonly decidedAt: string | null;
}

const answers = z.record(z.string().max(64), z.number().nullable());

export const secondKeying = {
  /** The form once more, without a look at what was keyed before. It changes no answer. */
  'surveys.keyAgain': writes(
    z.strictObject({ form: code, answers: answers.default({}), opinion: text.default('') }),
  ).gives<{ readonly differences: number }>(),
  'surveys.compareKeyings': reads(z.strictObject({ form: code })).gives<KeyingComparison>(),
  /** Every difference is decided; only by this the answers change. */
  'surveys.decideKeyings': writes(
    z.strictObject({ form: code, answers: answers.default({}), opinion: text.optional() }),
  ).gives<RecordedReturn>(),
};
