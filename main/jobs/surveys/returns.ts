import type { Day } from '../../../db/model/day';
import { oneDecimal, valueOf } from '../../../db/model/exact';
import { Refusal } from '../../../db/model/refusal';
import { readAnswers } from '../../../db/model/surveys/answers';
import { judgeForm } from '../../../db/model/surveys/figures';
import { dueDayOf, isOpinion } from '../../../db/model/surveys/returns';
import { type Answers, scorerOf } from '../../../db/model/surveys/score';
import { workingCalendar } from '../../../db/queries/calendar';
import { type FormRecord, formsOfRound, keepAnswers, keepForm } from '../../../db/queries/forms';
import { type RoundRecord, roundById } from '../../../db/queries/rounds';
import type { RecordedReturn } from '../../../preload/contract/surveys';
import type { JobOffice } from '../../office';
import { askedReason } from '../../reason';
import { theForm, theOpenRound } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { openOpinionAction } from './actions';
import { dropDraft } from './drafts';

type Returned = Extract<
  ChannelsOf<'surveys'>,
  | 'surveys.issue'
  | 'surveys.recordReturn'
  | 'surveys.correctReturn'
  | 'surveys.takeBackReturn'
  | 'surveys.withdraw'
>;

export const returns: Jobs<Returned> = {
  'surveys.issue': async (office, { round: code, on, forms }) => {
    const round = await theOpenRound(office.db, code);
    const chosen = await formsToIssue(office, round, forms);
    const calendar = await workingCalendar(office.db, office.settings.worksSaturdays);
    for (const form of chosen)
      await issueForm(office, form, on, dueDayOf(on, round.rules, calendar)?.day ?? null);
    return { issued: chosen.length };
  },

  'surveys.recordReturn': async (office, input) => {
    const form = await theForm(office.db, input.form);
    if (form.returnedOn !== null)
      throw new Refusal('already-returned', { code: form.code, on: form.returnedOn });
    return keepReturn(office, form, input);
  },

  'surveys.correctReturn': async (office, input) => {
    const form = await theForm(office.db, input.form);
    if (form.returnedOn === null) throw new Refusal('not-returned', { code: form.code });
    const why = await reasonToChange(office, form, input.reason);
    return keepReturn(office, form, input, why);
  },

  'surveys.takeBackReturn': async (office, { form: code, reason }) => {
    const form = await theForm(office.db, code);
    if (form.returnedOn === null) throw new Refusal('not-returned', { code: form.code });
    const why = await reasonToChange(office, form, reason);
    await keepForm(office.db, form.id, { returnedOn: null, opinion: '' });
    await keepAnswers(office.db, form.id, {});
    await office.db.deleteFrom('secondKeying').where('formId', '=', form.id).execute();
    office.changed({
      record: 'form',
      key: form.code,
      old: keptReturn(form),
      new: { returnedOn: null },
      reason: why,
    });
    return { form: form.code };
  },

  'surveys.withdraw': async (office, { form: code, reason }) => {
    const form = await theForm(office.db, code);
    if (form.withdrawnOn !== null)
      throw new Refusal('form-withdrawn', { code: form.code, on: form.withdrawnOn });
    await refuseClosed(office, form);
    const withdrawn = { withdrawnOn: office.today, withdrawReason: reason };
    await office.db.updateTable('form').set(withdrawn).where('id', '=', form.id).execute();
    office.changed({ record: 'form', key: form.code, old: { withdrawnOn: null }, new: withdrawn, reason });
    return {};
  },
};

/**
 * What came back before closing is part of a result that no longer changes; what came back after it is not, but its round
 * is closed, so the change says why. Refused as `round-closed` and `reason-missing`.
 */
async function reasonToChange(office: JobOffice, form: FormRecord, reason: string): Promise<string> {
  if (!form.isAfterClosing) {
    await refuseClosed(office, form);
    return reason.trim();
  }
  return askedReason(reason, 'form');
}

export async function refuseClosed({ db }: JobOffice, form: FormRecord): Promise<void> {
  const round = await roundById(db, form.roundId);
  if (round.closedOn !== null) throw new Refusal('round-closed', { code: round.code, on: round.closedOn });
}

async function formsToIssue(office: JobOffice, round: RoundRecord, codes: readonly string[] | undefined) {
  const all = await formsOfRound(office.db, round.id);
  if (codes === undefined) return all.filter((form) => form.issuedOn === null && form.withdrawnOn === null);
  const wanted: FormRecord[] = [];
  for (const code of codes) {
    const form = all.find((one) => one.code === code);
    if (form === undefined) throw new Refusal('unknown-form', { code });
    if (form.withdrawnOn !== null) throw new Refusal('form-withdrawn', { code, on: form.withdrawnOn });
    if (form.issuedOn === null && !wanted.includes(form)) wanted.push(form);
  }
  return wanted;
}

interface FormToIssue {
  readonly id: number;
  readonly code: string;
}

/** Its own deadline counts from its own issue day (rulebook 3). */
async function issueForm(office: JobOffice, form: FormToIssue, on: Day, dueOn: Day | null): Promise<void> {
  const issued = { issuedOn: on, dueOn };
  await keepForm(office.db, form.id, issued);
  office.changed({ record: 'form', key: form.code, old: { issuedOn: null }, new: issued });
}

interface ReturnToKeep {
  readonly returnedOn: Day;
  readonly answers: Readonly<Record<string, number | null>>;
  readonly opinion: string;
}

/** One form comes back: its answers, whether it counts, and its opinion's action when its round is already closed. */
async function keepReturn(
  office: JobOffice,
  form: FormRecord,
  input: ReturnToKeep,
  reason = '',
): Promise<RecordedReturn> {
  const { db } = office;
  const round = await roundById(db, form.roundId);
  if (form.withdrawnOn !== null)
    throw new Refusal('form-withdrawn', { code: form.code, on: form.withdrawnOn });
  if (form.issuedOn === null) throw new Refusal('not-issued', { code: form.code });
  if (input.returnedOn < form.issuedOn) {
    throw new Refusal('wrong-input', {
      field: 'returnedOn',
      value: input.returnedOn,
      why: `< ${form.issuedOn}`,
    });
  }
  const answers = readAnswers(input.answers, round.definition);
  const isAfterClosing = round.closedOn !== null;
  const returned = { returnedOn: input.returnedOn, opinion: input.opinion.trim() };
  await keepForm(db, form.id, { ...returned, isAfterClosing: isAfterClosing ? 1 : 0 });
  await keepAnswers(db, form.id, answers);
  await dropDraft(db, form.code);
  const old = form.returnedOn === null ? { returnedOn: null } : keptReturn(form);
  office.changed({
    record: 'form',
    key: form.code,
    old,
    new: { ...returned, answers },
    reason,
  });
  if (isAfterClosing && isOpinion(input.opinion, round.rules.emptyOpinions))
    await openOpinionAction(office, round, form);
  return judgedReturn({ ...form, ...returned, answers, isAfterClosing }, round);
}

export function keptReturn({ returnedOn, opinion, answers }: FormRecord) {
  return { returnedOn, opinion, answers };
}

export function judgedReturn(
  form: FormRecord & { readonly answers: Answers },
  round: RoundRecord,
): RecordedReturn {
  const scorer = scorerOf(round.definition, round.rules.scoring);
  const judged = judgeForm({ ...form, isAfterClosing: false }, scorer, round.rules);
  const overall = judged.score?.overall ?? null;
  return {
    score: overall === null ? null : oneDecimal(valueOf(overall)),
    late: judged.isLate || form.isAfterClosing,
    invalid: judged.isInvalid,
  };
}
