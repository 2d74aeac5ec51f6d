import { oneDecimal, valueOf } from '../../db/model/exact';
import { FOLLOW_UP_TEMPLATE } from '../../db/model/surveys/followUp';
import { compareRounds } from '../../db/model/surveys/roundOrder';
import { isBelowTarget, targetOf } from '../../db/model/surveys/target';
import { formsOfRounds } from '../../db/queries/forms';
import { allRounds } from '../../db/queries/rounds';
import type { CustomerRow } from '../../preload/contract/customers';
import type { JobOffice } from '../office';
import { judge } from './surveys/judged';
import { shownGrade } from './surveys/shownGrade';

type LastScore = Pick<CustomerRow, 'lastScore' | 'lastRound' | 'lastGrade' | 'isBelow'>;

export const NO_SCORE: LastScore = { lastScore: null, lastRound: null, lastGrade: null, isBelow: false };

/** Every customer's score in the latest usual survey that has one for him, judged as that round was. */
export async function lastScores({ db }: JobOffice): Promise<ReadonlyMap<string, LastScore>> {
  const rounds = (await allRounds(db))
    .filter(({ template }) => template !== FOLLOW_UP_TEMPLATE)
    .sort(compareRounds);
  const forms = await formsOfRounds(
    db,
    rounds.map(({ id }) => id),
  );
  const scores = new Map<string, LastScore>();
  for (const round of rounds) {
    const { figures } = judge(round, round.rules, forms.get(round.id) ?? []);
    const target = targetOf(round);
    for (const { code, overall, grade } of figures.customers) {
      const score = valueOf(overall);
      scores.set(code, {
        lastScore: oneDecimal(score),
        lastRound: round.code,
        lastGrade: shownGrade(grade, round.rules),
        isBelow: isBelowTarget(score, target),
      });
    }
  }
  return scores;
}
