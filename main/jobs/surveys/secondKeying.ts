import { Refusal } from '../../../db/model/refusal';
import { readAnswers } from '../../../db/model/surveys/answers';
import { compareKeyings, decided, differenceCount } from '../../../db/model/surveys/comparison';
import { type FormRecord, keepAnswers, keepForm } from '../../../db/queries/forms';
import { roundById } from '../../../db/queries/rounds';
import { firstKeyedBy, type SecondKeying, secondKeyingOf } from '../../../db/queries/secondKeyings';
import type { JobOffice } from '../../office';
import { theForm } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { dropDraft } from './drafts';
import { judgedReturn, keptReturn, refuseClosed } from './returns';

type Again = Extract<
  ChannelsOf<'surveys'>,
  'surveys.keyAgain' | 'surveys.compareKeyings' | 'surveys.decideKeyings'
>;

export const secondKeying: Jobs<Again> = {
  'surveys.keyAgain': async (office, { form: code, ...input }) => {
    const { db, now, user } = office;
    const form = await returnedForm(office, code);
    if ((await secondKeyingOf(db, form.id)) !== null) throw new Refusal('keyed-twice', { code: form.code });
    const { definition } = await roundById(db, form.roundId);
    const second = { answers: readAnswers(input.answers, definition), opinion: input.opinion.trim() };
    const differences = differenceCount(compareKeyings(form, second, definition));
    await db
      .insertInto('secondKeying')
      .values({
        formId: form.id,
        answersJson: JSON.stringify(second.answers),
        opinion: second.opinion,
        keyedAt: now,
        personCode: user.code,
        personName: user.name,
        // Two alike readings leave nothing to decide.
        decidedAt: differences === 0 ? now : null,
      })
      .execute();
    await dropDraft(db, form.code, true);
    office.changed({ record: 'form', key: form.code, old: null, new: { keyedAgain: second, differences } });
    return { differences };
  },

  'surveys.compareKeyings': async ({ db }, { form: code }) => {
    const form = await theForm(db, code);
    const second = await theSecond(db, form);
    const { definition } = await roundById(db, form.roundId);
    return {
      form: form.code,
      firstBy: await firstKeyedBy(db, form.code),
      secondBy: second.personName,
      secondAt: second.keyedAt,
      decidedAt: second.decidedAt,
      ...compareKeyings(form, second, definition),
    };
  },

  'surveys.decideKeyings': async (office, { form: code, ...decision }) => {
    const { db, now } = office;
    const form = await returnedForm(office, code);
    const second = await theSecond(db, form);
    const round = await roundById(db, form.roundId);
    const differences = compareKeyings(form, second, round.definition);
    const chosen = decided(form, differences, decision);
    const answers = readAnswers(chosen.answers, round.definition);
    const opinion = chosen.opinion.trim();
    await keepForm(db, form.id, { opinion });
    await keepAnswers(db, form.id, answers);
    await db.updateTable('secondKeying').set({ decidedAt: now }).where('formId', '=', form.id).execute();
    office.changed({
      record: 'form',
      key: form.code,
      old: keptReturn(form),
      new: { returnedOn: form.returnedOn, opinion, answers, differences, secondBy: second.personName },
    });
    return judgedReturn({ ...form, answers, opinion }, round);
  },
};

/** One that came back and whose round still takes changes. */
async function returnedForm(office: JobOffice, code: string): Promise<FormRecord> {
  const form = await theForm(office.db, code);
  if (form.withdrawnOn !== null)
    throw new Refusal('form-withdrawn', { code: form.code, on: form.withdrawnOn });
  if (form.returnedOn === null) throw new Refusal('not-returned', { code: form.code });
  await refuseClosed(office, form);
  return form;
}

async function theSecond(db: JobOffice['db'], form: FormRecord): Promise<SecondKeying> {
  const second = await secondKeyingOf(db, form.id);
  if (second === null) throw new Refusal('not-keyed-twice', { code: form.code });
  return second;
}
