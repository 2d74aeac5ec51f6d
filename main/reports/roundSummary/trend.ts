import type { TrendValue } from '../../../preload/contract/surveyPages';
import type { Column, TableBlock, TrendBlock, TrendLine } from '../document';
import { overallTarget } from './facts';
import { digits, type Gathered } from './gather';
import { dimensionMeans } from './means';
import { text } from './triggers';

/** Overall, every dimension and the return rate over the rounds [IATF 5.7.4]. */
export function trendBlock(gathered: Gathered): TrendBlock {
  const { trend, words } = gathered;
  const targets = new Map(dimensionMeans(gathered).map(({ code, name, target }) => [code, { name, target }]));
  const dimensions = trend.dimensions.filter(({ code }) => targets.has(code));
  return {
    kind: 'trend',
    periods: trend.rounds.map(({ code }) => code),
    lines: [
      {
        name: words.figures.overall,
        target: digits(overallTarget(gathered)?.target),
        isPercent: false,
        points: dots(trend.overall),
        figure: { of: 'overall' },
      },
      ...dimensions.map(
        ({ code, name, points }): TrendLine => ({
          name: targets.get(code)?.name ?? name,
          target: targets.get(code)?.target ?? null,
          isPercent: false,
          points: dots(points),
          figure: { of: 'dimension', code },
        }),
      ),
      returnLine(gathered),
    ],
  };
}

function returnLine({ trend, words, whole }: Gathered): TrendLine {
  const target = whole.rules.returnTarget === null ? null : Number(whole.rules.returnTarget.percent);
  return {
    name: words.figures.returnRate,
    target,
    isPercent: true,
    // Past rates are compared as they are shown; this round's verdict stands on the cover, judged exactly.
    points: trend.rounds.map(({ returnRate }) => ({
      value: returnRate,
      isBelow: target !== null && returnRate !== null && returnRate < target,
    })),
    figure: { of: 'returnRate' },
  };
}

/** Each customer's overall over the rounds. */
export function customerTrendTable({ trend, words }: Gathered): TableBlock {
  const periods = trend.rounds.map(({ code }): Column => ({ kind: 'figure', title: code, width: 16 }));
  const last = trend.rounds.length - 1;
  return {
    kind: 'table',
    columns: [text(words.columns.customerCode, 20), text(words.columns.customer, 50), ...periods],
    rows: trend.customers
      .filter(({ scores }) => scores.some((score) => score !== null))
      .map(({ code, name, scores }) => [
        code,
        name,
        ...scores.map((value, at) => {
          const isLive = at === last && value !== null;
          return { value, decimals: 1, ...(isLive ? { figure: { of: 'customer' as const, code } } : {}) };
        }),
      ]),
    empty: words.empty.scores,
  };
}

function dots(values: readonly TrendValue[]) {
  return values.map(({ score, isBelow }) => ({ value: score, isBelow }));
}
