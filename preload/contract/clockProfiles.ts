import * as z from 'zod';
import { ESCALATE_TO } from '../../db/model/actions/escalation';
import type { ClockProfile } from '../../db/model/complaints/clockProfile';
import { COMPLAINT_STEPS, COMPLEXITIES, SEVERITIES } from '../../db/model/complaints/complaint';
import type { Moment } from '../../db/model/day';
import { code, nothing, reads, shortText, writes } from './takes';

/** One version of a profile, and how many complaints' runs are judged by it. */
export interface ShownProfile extends ClockProfile {
  /** Null: as it was shipped. */
  readonly madeAt: Moment | null;
  readonly runs: number;
  readonly isNewest: boolean;
}

const MOST_MINUTES = 60 * 24 * 60;
const MOST_LINES = 12;
const minutes = z.int().min(1).max(MOST_MINUTES);

const profile = z.strictObject({
  code,
  name: shortText.trim().min(1),
  order: z.int().min(0).max(999),
  for: z.strictObject({
    severities: z.array(z.enum(SEVERITIES)).min(1).readonly().optional(),
    isSafety: z.boolean().optional(),
    complexities: z.array(z.enum(COMPLEXITIES)).min(1).readonly().optional(),
  }),
  clocks: z
    .array(z.strictObject({ step: z.enum(COMPLAINT_STEPS), from: z.enum(COMPLAINT_STEPS), minutes }))
    .max(MOST_LINES)
    .readonly(),
  replyWorkingDays: z.int().min(0).max(250),
  warnings: z.array(minutes).max(MOST_LINES).readonly(),
  escalation: z
    .array(z.strictObject({ minutes: z.int().min(0).max(MOST_MINUTES), to: z.enum(ESCALATE_TO) }))
    .max(MOST_LINES)
    .readonly(),
  source: shortText,
  /** No new complaint gets it any more. */
  isOff: z.boolean().optional(),
});

export const clockProfiles = {
  /** Every version of every profile; of one profile the newest first. */
  'complaints.profiles': reads(nothing).gives<{ readonly profiles: readonly ShownProfile[] }>(),
  /** The next version of a profile, or a new one. What is judged by an earlier version stays so. */
  'complaints.saveProfile': writes(profile).gives<{ readonly code: string; readonly version: number }>(),
};
