import type { Day } from '../day';
import { type Exact, exact } from '../exact';
import { addWorkingDays, type WorkingCalendar, type WorkingDay } from '../workingDays';
import type { RuleSet } from './ruleSet';

const FORM_STATES = ['made', 'issued', 'onTime', 'late', 'invalid', 'withdrawn'] as const;
export type FormState = (typeof FORM_STATES)[number];

/** The days of one form (one issued copy of the questionnaire). */
export interface FormDays {
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly returnedOn: Day | null;
  readonly withdrawnOn: Day | null;
}

/** A form's deadline is its own issue day plus the rule set's working days; null without a deadline (rulebook 3, 5.6.3). */
export function dueDayOf(issuedOn: Day, ruleSet: RuleSet, calendar: WorkingCalendar): WorkingDay | null {
  return ruleSet.deadline === null ? null : addWorkingDays(issuedOn, ruleSet.deadline.workingDays, calendar);
}

/** The due day counts to its end. */
export function isLate({ dueOn, returnedOn }: Pick<FormDays, 'dueOn' | 'returnedOn'>): boolean {
  return dueOn !== null && returnedOn !== null && returnedOn > dueOn;
}

export function isIssued({ issuedOn, withdrawnOn }: FormDays): boolean {
  return issuedOn !== null && withdrawnOn === null;
}

/** An invalid form is called invalid whether it came late or not: lateness can be read from its days. */
export function formState(form: FormDays, invalid: boolean): FormState {
  if (form.withdrawnOn !== null) return 'withdrawn';
  if (form.issuedOn === null) return 'made';
  if (form.returnedOn === null) return 'issued';
  if (invalid) return 'invalid';
  return isLate(form) ? 'late' : 'onTime';
}

/** 收回份数 ÷ 发出份数 × 100, of forms returned on time; null when nothing was issued (rulebook 3, 5.6.2). */
export function returnRate(returnedOnTime: number, issued: number): Exact | null {
  return issued === 0 ? null : exact(returnedOnTime * 100, issued);
}

/** How many more forms must come back on time to reach the target; 0 when reached, null without a target. */
export function stillMissing(returnedOnTime: number, issued: number, ruleSet: RuleSet): number | null {
  if (ruleSet.returnTarget === null) return null;
  const needed = exact(ruleSet.returnTarget.percent).mul(exact(issued, 100)).ceil();
  return Math.max(0, Number(needed.n) - returnedOnTime);
}

/** Whether an opinion says something: trimmed, not empty and not one of the words for nothing. */
export function isOpinion(text: string, emptyOpinions: readonly string[]): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !emptyOpinions.includes(trimmed);
}
