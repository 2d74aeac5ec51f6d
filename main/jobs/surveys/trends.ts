import { compareSums, type Exact, oneDecimal, type Sum, sumOfExact } from '../../../db/model/exact';
import { FOLLOW_UP_TEMPLATE } from '../../../db/model/surveys/followUp';
import { compareRounds } from '../../../db/model/surveys/roundOrder';
import { isBelowTarget, type Target, targetFigure, targetOf } from '../../../db/model/surveys/target';
import { type Trend, type TrendRound, trendOf } from '../../../db/model/surveys/trend';
import { allRounds, type RoundRecord } from '../../../db/queries/rounds';
import type { SurveyTrend, TrendValue } from '../../../preload/contract/surveyTrend';
import type { JobOffice } from '../../office';
import type { ChannelsOf, Jobs } from '../list';
import { roundInFigures } from './judged';

export const trends: Jobs<Extract<ChannelsOf<'surveys'>, 'surveys.trend'>> = {
  'surveys.trend': (office, { template, ruleSet }) => trendPage(office, template, ruleSet),
};

/**
 * Trend lines of one questionnaire under one rule set; without a choice, of the pair with the newest round, the small survey
 * after complaints aside. `newestRounds` tells how many are enough: every round costs the judging of all its forms.
 */
export async function trendPage(
  office: JobOffice,
  template?: string,
  ruleSet?: string,
  newestRounds = Number.POSITIVE_INFINITY,
): Promise<SurveyTrend> {
  const all = [...(await allRounds(office.db))].sort(compareRounds);
  const series = all.filter(
    (round) =>
      (template ?? usualTemplate(round)) === round.template && (ruleSet ?? round.ruleSet) === round.ruleSet,
  );
  const newest = series.at(-1);
  const chosen = series
    .filter((round) => round.template === newest?.template && round.ruleSet === newest.ruleSet)
    .slice(-newestRounds);
  const trend = await trendOfRounds(office, chosen);
  return {
    template: newest === undefined ? null : { code: newest.template, name: newest.definition.name },
    ruleSet: newest === undefined ? null : { code: newest.ruleSet, name: newest.rules.name },
    choices: choicesOf(all),
    ...(await shownTrend(office, trend, chosen, newest)),
  };
}

function usualTemplate({ template }: RoundRecord): string | null {
  return template === FOLLOW_UP_TEMPLATE ? null : template;
}

async function trendOfRounds(office: JobOffice, rounds: readonly RoundRecord[]): Promise<Trend> {
  const judged: TrendRound[] = [];
  // One after the other, so that the answers of one round alone are held at a time.
  for (const round of rounds) {
    const { figures } = await roundInFigures(office, round);
    judged.push({ code: round.code, isClosed: round.closedOn !== null, figures });
  }
  return trendOf(judged);
}

async function shownTrend(
  { db }: JobOffice,
  trend: Trend,
  rounds: readonly RoundRecord[],
  newest: RoundRecord | undefined,
) {
  const targets = rounds.map((round) => targetOf(round));
  const named = new Map(newest?.definition.dimensions.map((dimension) => [dimension.code, dimension]));
  const customers = await db.selectFrom('customer').select(['code', 'name', 'shortName']).execute();
  const byCode = new Map(customers.map((customer) => [customer.code, customer]));
  const shown = (points: readonly Point[], aims: readonly (Target | null)[]) =>
    points.map((point, at) => shownValue(point, points[at - 1], aims[at] ?? null));
  const limits = targets.map((target) => (target === null ? null : sumOfExact(target.score)));
  return {
    target: targetFigure(targets.at(-1) ?? null),
    targetSource: newest?.rules.target?.source ?? null,
    rounds: rounds.map(({ code, from, to, closedOn }, at) => {
      return {
        code,
        from,
        to,
        isClosed: closedOn !== null,
        returnRate: oneDecimal(trend.returnRates[at] ?? null),
      };
    }),
    overall: shown(trend.overall, targets),
    dimensions: trend.dimensions.map(({ code, points }) => ({
      code,
      name: named.get(code)?.name ?? code,
      nameEn: named.get(code)?.nameEn ?? '',
      points: shown(
        points,
        rounds.map((round) => targetOf(round, code)),
      ),
    })),
    customers: trend.customers.map(({ code, scores }) => ({
      code,
      name: byCode.get(code)?.name ?? code,
      shortName: byCode.get(code)?.shortName ?? '',
      scores: scores.map((sum) => oneDecimal(sum)),
      isBelow: scores.map((sum, at) => isLess(sum, limits[at])),
      isLower: scores.map((sum, at) => isLess(sum, scores[at - 1])),
    })),
  };
}

interface Point {
  readonly score: Exact | null;
  readonly count: number;
}

function shownValue({ score, count }: Point, before: Point | undefined, target: Target | null): TrendValue {
  const then = before?.score ?? null;
  return {
    score: oneDecimal(score),
    count,
    target: targetFigure(target),
    isBelow: isBelowTarget(score, target),
    isLower: score !== null && then !== null && score.lt(then),
  };
}

function isLess(sum: Sum | null, limit: Sum | null | undefined): boolean {
  return sum !== null && limit !== null && limit !== undefined && compareSums(sum, limit) < 0;
}

function choicesOf(rounds: readonly RoundRecord[]): SurveyTrend['choices'] {
  const choices = new Map<string, SurveyTrend['choices'][number]>();
  for (const { template, definition, ruleSet, rules } of rounds) {
    const key = `${template} ${ruleSet}`;
    const sofar = choices.get(key)?.rounds ?? 0;
    const names = { templateName: definition.name, ruleSetName: rules.name };
    choices.set(key, { template, ruleSet, ...names, rounds: sofar + 1 });
  }
  return [...choices.values()];
}
