import {
  figuresOf,
  type JudgedForm,
  type Judgement,
  judgeForms,
  type RoundFigures,
  type RoundForm,
} from '../../../db/model/surveys/figures';
import { dueDayOf } from '../../../db/model/surveys/returns';
import { roundBefore } from '../../../db/model/surveys/roundOrder';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import { type FiredTrigger, firedTriggers } from '../../../db/model/surveys/triggers';
import type { WorkingCalendar } from '../../../db/model/workingDays';
import { triggersKept } from '../../../db/queries/actions';
import { workingCalendar } from '../../../db/queries/calendar';
import { type FormRecord, formsOfRound, formsToJudge } from '../../../db/queries/forms';
import { type RoundRecord, roundById, roundPeriods } from '../../../db/queries/rounds';
import type { JobOffice } from '../../office';

export type JudgedRecord = FormRecord & Judgement;

/** A round's forms and figures, judged by a rule set. */
export interface JudgedRound<Form extends JudgedForm = JudgedForm> {
  readonly round: RoundRecord;
  readonly rules: RuleSet;
  readonly forms: readonly Form[];
  readonly figures: RoundFigures;
}

export interface RoundResultWhole<Form extends JudgedForm = JudgedRecord> extends JudgedRound<Form> {
  readonly before: JudgedRound | null;
  readonly triggers: readonly FiredTrigger[];
}

/** The result of a round: everything that screens, reports, the command line and closing show comes from here. */
export async function resultOf(
  office: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<RoundResultWhole> {
  return resultFrom(office, await judgedRound(office, round, other), other);
}

/** The same where nobody reads the customers' names. */
export async function resultInFigures(
  office: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<RoundResultWhole<JudgedForm>> {
  return resultFrom(office, await roundInFigures(office, round, other), other);
}

async function resultFrom<Form extends JudgedForm>(
  office: JobOffice,
  judged: JudgedRound<Form>,
  other?: RuleSet,
): Promise<RoundResultWhole<Form>> {
  const { round, rules, forms, figures } = judged;
  const before = await judgedBefore(office, round, other);
  // What a round was closed with stands, whatever becomes of the round before it.
  if (round.closedOn !== null && other === undefined) {
    return { ...judged, before, triggers: await triggersKept(office.db, round.id) };
  }
  const triggers = firedTriggers({
    template: round.definition,
    ruleSet: rules,
    forms,
    figures,
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
  return before === null ? null : roundInFigures(office, await roundById(office.db, before.id), other);
}

/** By its own frozen rule set, or by another one that sets the deadlines anew. */
export async function judgedRound(
  office: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<JudgedRound<JudgedRecord>> {
  return judgedBy(office, round, await formsOfRound(office.db, round.id), other);
}

/** The same where nobody reads the customers' names. */
export async function roundInFigures(
  office: JobOffice,
  round: RoundRecord,
  other?: RuleSet,
): Promise<JudgedRound> {
  return judgedBy(office, round, await formsToJudge(office.db, round.id), other);
}

async function judgedBy<Form extends RoundForm>(
  { db, settings }: JobOffice,
  round: RoundRecord,
  kept: readonly Form[],
  other?: RuleSet,
): Promise<JudgedRound<Form & Judgement>> {
  if (other === undefined) return judge(round, round.rules, kept);
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  return judge(
    round,
    other,
    kept.map((form) => withDueDay(form, other, calendar)),
  );
}

export function judge<Form extends RoundForm>(
  round: RoundRecord,
  rules: RuleSet,
  kept: readonly Form[],
): JudgedRound<Form & Judgement> {
  const forms = judgeForms(kept, round.definition, rules);
  return { round, rules, forms, figures: figuresOf(forms, round.definition, rules) };
}

function withDueDay<Form extends RoundForm>(form: Form, rules: RuleSet, calendar: WorkingCalendar): Form {
  if (form.issuedOn === null) return form;
  return { ...form, dueOn: dueDayOf(form.issuedOn, rules, calendar)?.day ?? null };
}
