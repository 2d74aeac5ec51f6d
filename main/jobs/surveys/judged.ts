import { figuresOf, type Judgement, judgeForms, type RoundFigures } from '../../../db/model/surveys/figures';
import { dueDayOf } from '../../../db/model/surveys/returns';
import { roundBefore } from '../../../db/model/surveys/roundOrder';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import { type FiredTrigger, firedTriggers } from '../../../db/model/surveys/triggers';
import type { WorkingCalendar } from '../../../db/model/workingDays';
import { workingCalendar } from '../../../db/queries/calendar';
import { type FormRecord, formsOfRound } from '../../../db/queries/forms';
import { type RoundRecord, roundById, roundPeriods } from '../../../db/queries/rounds';
import type { JobOffice } from '../../office';

export type JudgedRecord = FormRecord & Judgement;

/** A round's forms and figures, judged by a rule set. */
export interface JudgedRound {
  readonly round: RoundRecord;
  readonly rules: RuleSet;
  readonly forms: readonly JudgedRecord[];
  readonly figures: RoundFigures;
}

export interface RoundResultWhole extends JudgedRound {
  readonly before: JudgedRound | null;
  readonly triggers: readonly FiredTrigger[];
}

/** The result of a round: everything that screens, reports, the command line and closing show comes from here. */
export async function resultOf(
  office: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<RoundResultWhole> {
  const rules = other ?? round.rules;
  const judged = await judgedRound(office, round, other);
  const before = await judgedBefore(office, round, other);
  const triggers = firedTriggers({
    template: round.definition,
    ruleSet: rules,
    forms: judged.forms,
    figures: judged.figures,
    before: before?.figures ?? null,
  });
  return { ...judged, before, triggers };
}

async function judgedBefore(
  office: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<JudgedRound | null> {
  const before = roundBefore(round, await roundPeriods(office.db));
  return before === null ? null : judgedRound(office, await roundById(office.db, before.id), other);
}

/** By its own frozen rule set, or by another one that sets the deadlines anew. */
export async function judgedRound(
  { db, settings }: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<JudgedRound> {
  const kept = await formsOfRound(db, round.id);
  if (other === undefined) return judge(round, round.rules, kept);
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  return judge(
    round,
    other,
    kept.map((form) => withDueDay(form, other, calendar)),
  );
}

export function judge(round: RoundRecord, rules: RuleSet, kept: readonly FormRecord[]): JudgedRound {
  const forms = judgeForms(kept, round.definition, rules);
  return { round, rules, forms, figures: figuresOf(forms, round.definition, rules) };
}

function withDueDay(form: FormRecord, rules: RuleSet, calendar: WorkingCalendar): FormRecord {
  if (form.issuedOn === null) return form;
  return { ...form, dueOn: dueDayOf(form.issuedOn, rules, calendar)?.day ?? null };
}
