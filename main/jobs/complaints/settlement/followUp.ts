import { v7 as newUid } from 'uuid';
import { oneDecimal, valueOf } from '../../../../db/model/exact';
import { Refusal } from '../../../../db/model/refusal';
import { FOLLOW_UP_TEMPLATE, followUpPeriod, followUpRoundCode } from '../../../../db/model/surveys/followUp';
import { isBelowTarget, targetOf } from '../../../../db/model/surveys/target';
import { followUpFormOf } from '../../../../db/queries/complaintSettlement';
import { keepCycle } from '../../../../db/queries/complaints';
import { isRoundCodeTaken, roundByCode } from '../../../../db/queries/rounds';
import { templateByCode } from '../../../../db/queries/templates';
import { complaintFollowUp } from '../../../../db/shipped/complaintFollowUp';
import type { FollowUp } from '../../../../preload/contract/complaintSettled';
import type { Checked } from '../../../../preload/contract/index';
import { loadWords } from '../../../../preload/words/loadWords';
import type { JobOffice } from '../../../office';
import { theForm, theRound } from '../../found';
import { judgedRound } from '../../surveys/judged';
import { returns } from '../../surveys/returns';
import { addCustomer, makeForms, rounds } from '../../surveys/rounds';
import { newestCycle, theComplaint } from '../found';

/** Makes and issues the form of the small survey, once in each run. Refused as `follow-up-sent`. */
export async function sendFollowUp(
  office: JobOffice,
  { id, on = office.today }: Checked<'complaints.sendFollowUp'>,
) {
  const { db } = office;
  const complaint = await theComplaint(db, id);
  const cycle = await newestCycle(db, complaint);
  const sent = await followUpFormOf(db, cycle.followUpFormId);
  if (sent !== undefined && sent.withdrawnOn === null)
    throw new Refusal('follow-up-sent', { code: complaint.code, form: sent.code });
  const round = await theRound(db, await roundOfPeriod(office));
  await addCustomer(db, round.id, complaint.customerId, 'complaint');
  const [made] = await makeForms(office, round, [complaint.customer]);
  if (made === undefined) throw new RangeError(`No form was made for ${complaint.code}`);
  await returns['surveys.issue'](office, { round: round.code, on, forms: [made.code] });
  await keepCycle(db, cycle, { followUpFormId: made.id });
  office.changed({
    record: 'complaint',
    key: complaint.uid,
    old: null,
    new: { followUp: made.code, round: round.code },
  });
  return { form: made.code, round: round.code };
}

/** The open round of follow-ups of the quarter, made where there is none; one that is closed or in the bin stays as it is. */
async function roundOfPeriod(office: JobOffice): Promise<string> {
  const { db, today, settings } = office;
  for (let number = 1; ; number += 1) {
    const code = followUpRoundCode(today, number);
    const round = await roundByCode(db, code);
    if (round !== null && round.closedOn === null && round.template === FOLLOW_UP_TEMPLATE) return code;
    if (round !== null || (await isRoundCodeTaken(db, code))) continue;
    await keepTemplate(office);
    const { complaintSettlement: words } = await loadWords(settings.language);
    const period = followUpPeriod(today);
    await rounds['surveys.createRound'](office, {
      ...{ code, template: FOLLOW_UP_TEMPLATE, ruleSet: settings.ruleSet, ...period },
      ...{ customers: 'none', name: words.roundName, purpose: '', targets: {} },
    });
    return code;
  }
}

/** A plant that was made before there was this questionnaire gets it now. */
async function keepTemplate({ db, today, changed }: JobOffice): Promise<void> {
  if ((await templateByCode(db, FOLLOW_UP_TEMPLATE)) !== null) return;
  const { code, version, name } = complaintFollowUp;
  const definitionJson = JSON.stringify(complaintFollowUp);
  await db
    .insertInto('template')
    .values({ uid: newUid(), code, version, name, definitionJson, approvedOn: today })
    .execute();
  changed({ record: 'template', key: `${code} ${version}`, old: null, new: complaintFollowUp });
}

/** Where the small survey of a run stands, judged as its round judges it; null: none was sent, or its round is in the bin. */
export async function shownFollowUp(office: JobOffice, formId: number | null): Promise<FollowUp | null> {
  const { db } = office;
  const sent = await followUpFormOf(db, formId);
  if (sent === undefined) return null;
  const { round, rules, forms } = await judgedRound(office, await theRound(db, sent.round));
  const form = forms.find(({ code }) => code === sent.code);
  if (form === undefined) throw new RangeError(`Form without a round: ${sent.code}`);
  const overall = form.score?.overall ?? null;
  const score = overall === null ? null : valueOf(overall);
  const { state, issuedOn, dueOn, returnedOn } = form;
  const { opinion } = await theForm(db, sent.code);
  return {
    ...{ form: sent.code, round: round.code, state, issuedOn, dueOn, returnedOn, opinion },
    score: oneDecimal(score),
    isBelow: isBelowTarget(score, targetOf({ targets: round.targets, rules })),
  };
}
