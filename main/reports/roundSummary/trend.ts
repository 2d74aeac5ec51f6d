import { type Exact, valueOf } from '../../../db/model/exact';
import type { TrendValue } from '../../../preload/contract/surveyTrend';
import type { Cell, Column, TableBlock, TrendBlock, TrendLine } from '../blocks';
import { overallTarget } from './facts';
import { digits, type Gathered } from './gather';
import { dimensionMeans } from './means';
import { text } from './triggers';

/** Overall, every dimension and the return rate over the rounds [IATF 5.7.4]. */
export function trendBlock(gathered: Gathered): TrendBlock {
  const { trend, words, whole } = gathered;
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
        points: dots(trend.overall, whole.figures.overall),
        figure: { of: 'overall' },
      },
      ...dimensions.map(
        ({ code, name, points }): TrendLine => ({
          name: targets.get(code)?.name ?? name,
          target: targets.get(code)?.target ?? null,
          isPercent: false,
          points: dots(
            points,
            whole.figures.dimensions.find((figure) => figure.code === code)?.score ?? null,
          ),
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
    points: trend.rounds.map(({ returnRate }, at) => ({
      value: at === trend.rounds.length - 1 ? digits(whole.figures.returnRate) : returnRate,
      target,
      isBelow: target !== null && returnRate !== null && returnRate < target,
    })),
    figure: { of: 'returnRate' },
  };
}

/** Each customer's overall over the rounds. */
export function customerTrendTable({ trend, words, whole }: Gathered): TableBlock {
  const now = new Map(whole.figures.customers.map(({ code, overall }) => [code, digits(valueOf(overall))]));
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
        ...scores.map((value, at): Cell => {
          const isLive = at === last && value !== null;
          if (!isLive) return { value, decimals: 1 };
          return { value: now.get(code) ?? value, decimals: 1, figure: { of: 'customer', code } };
        }),
      ]),
    empty: words.empty.scores,
  };
}

/** This round's point with all its digits: the workbook computes it. */
function dots(values: readonly TrendValue[], now: Exact | null) {
  return values.map(({ score, target, isBelow }, at) => ({
    value: at === values.length - 1 ? digits(now) : score,
    target,
    isBelow,
  }));
}
