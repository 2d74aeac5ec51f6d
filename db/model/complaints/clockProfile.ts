import type { ComplaintStep, Complexity, Severity } from './complaint';

/** One minute clock: from the event that starts it to the one that stops it. */
export interface ClockRule {
  readonly step: ComplaintStep;
  readonly from: ComplaintStep;
  readonly minutes: number;
}

/** Which complaints it is for; a condition that is left out holds for all. */
export interface ProfileClass {
  readonly severities?: readonly Severity[];
  readonly isSafety?: boolean;
  readonly complexities?: readonly Complexity[];
}

/**
 * The limits of one class of complaint (rulebook 4). Minute clocks run in real time, night and holiday too; the 8D clock
 * counts working days after the day of receipt. Data of the office: a version, once used, is never changed.
 */
export interface ClockProfile {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  /** The profiles are asked in ascending order; the first whose class holds is taken. */
  readonly order: number;
  readonly for: ProfileClass;
  readonly clocks: readonly ClockRule[];
  readonly replyWorkingDays: number;
  /** Minutes before a limit at which the office is warned. */
  readonly warnings: readonly number[];
  /** Who is told when a clock has run out: minutes after the limit, and the function that is told. */
  readonly escalation: readonly { readonly minutes: number; readonly to: string }[];
  /** No new complaint gets it any more. */
  readonly isOff?: boolean;
  /** Where it comes from: procedure and clause. */
  readonly source: string;
}
