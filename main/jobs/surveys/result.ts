import { oneDecimal } from '../../../db/model/exact';
import type { RoundResult } from '../../../preload/contract/surveys';
import { theRound, theRuleSet } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { judgedRound, type RoundResultWhole, resultInFigures } from './judged';

type Asked = Extract<ChannelsOf<'surveys'>, 'surveys.roundResult' | 'surveys.forms'>;

export const results: Jobs<Asked> = {
  'surveys.roundResult': async (office, { round: code, ruleSet }) => {
    const round = await theRound(office.db, code);
    const rules = ruleSet === undefined ? undefined : await theRuleSet(office.db, ruleSet);
    const other = rules?.code === round.ruleSet ? undefined : rules;
    return shownResult(await resultInFigures(office, round, other));
  },

  'surveys.forms': async (office, { round: code }) => {
    const { forms } = await judgedRound(office, await theRound(office.db, code));
    return {
      forms: forms.map(({ code: form, customer, issuedOn, dueOn, returnedOn, state }) => {
        return { form, customer, issuedOn, dueOn, returnedOn, state };
      }),
    };
  },
};

/** The result as numbers rounded half up to one decimal: the only place where its figures are rounded for the contract. */
export function shownResult({
  round,
  figures,
  triggers,
}: Pick<RoundResultWhole, 'round' | 'figures' | 'triggers'>): RoundResult {
  const means = (list: typeof figures.items) =>
    list.map(({ code, score }) => ({ code, score: oneDecimal(score) }));
  return {
    round: round.code,
    issued: figures.issued,
    returnedOnTime: figures.returnedOnTime,
    returnedLate: figures.returnedLate,
    invalid: figures.invalid,
    returnRate: oneDecimal(figures.returnRate),
    overall: oneDecimal(figures.overall),
    grade: figures.grade,
    customers: figures.customers.map(({ code, overall, grade }) => ({
      code,
      score: oneDecimal(overall),
      grade,
    })),
    dimensions: means(figures.dimensions),
    items: means(figures.items),
    triggers: triggers.map(({ kind, subject }) => ({ kind, subject })),
  };
}
