import type { SurveyTrend, TrendValue } from '../../../preload/contract/surveyTrend';
import type { Language } from '../../../preload/words/language';
import { nameIn } from '../../../preload/words/shipped/shippedName';
import type { SeriesLook } from '../../charts/looks';
import type { TrendPeriod, TrendPoint, TrendSeries } from '../../charts/trend';
import { shortCodes } from './period';

export function trendPeriods({
  rounds,
  overall,
}: Pick<SurveyTrend, 'rounds' | 'overall'>): readonly TrendPeriod[] {
  const names = shortCodes(rounds.map(({ code }) => code));
  return rounds.map(({ code }, index) => ({
    key: code,
    name: names[index] ?? code,
    count: overall[index]?.count ?? null,
  }));
}

export function trendPoints(values: readonly TrendValue[]): readonly TrendPoint[] {
  return values.map(({ score, isBelow }) => ({ value: score, isBelow }));
}

// 质量 and 交期 have looks of their own in every chart of the product (design, charts).
const LOOKS: Readonly<Record<string, SeriesLook>> = { delivery: 'c3', quality: 'c4' };
const OTHER_LOOKS: readonly SeriesLook[] = ['c5', 'c2', 'c6'];

export function dimensionLook(code: string, place: number): SeriesLook {
  return LOOKS[code] ?? OTHER_LOOKS[place % OTHER_LOOKS.length] ?? 'c6';
}

/** With the dimensions' names in the language that is spoken. */
export function spokenTrend(trend: SurveyTrend, language: Language): SurveyTrend {
  const dimensions = trend.dimensions.map((line) => ({ ...line, name: nameIn(line, language) }));
  return { ...trend, dimensions };
}

/** Overall first, then the dimensions that the rule set watches. */
export function trendOfSeries(
  trend: SurveyTrend,
  overall: string,
  watched: readonly string[],
): readonly TrendSeries[] {
  const lines = trend.dimensions.filter(({ code }) => watched.includes(code));
  return [
    { name: overall, look: 'c1', points: trendPoints(trend.overall) },
    ...lines.map(
      ({ code, name, points }, place): TrendSeries => ({
        name,
        look: dimensionLook(code, place),
        points: trendPoints(points),
      }),
    ),
  ];
}
