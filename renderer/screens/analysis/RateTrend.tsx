import { useMemo } from 'react';
import type { RoundRow } from '../../../preload/contract/surveyPages';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import { change, percent } from '../../../preload/words/format';
import { TrendChart } from '../../charts/TrendChart';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useAsk } from '../../useAsk';
import { shortCodes } from '../surveys/period';

const HEIGHT = 148;

/** The return rate of the same rounds; whether it was reached is told by the office, exactly. */
export function RateTrend({ trend: { rounds, ruleSet } }: { readonly trend: SurveyTrend }) {
  const words = useWords().analysis;
  const rows = useAsk('surveys.rounds', {}).value?.rounds;
  const ruleSets = useAsk('settings.ruleSets', {}).value?.ruleSets;
  const goal = ruleSets?.find(({ code }) => code === ruleSet?.code)?.returnTarget ?? null;
  const chart = useMemo(
    () => (rows === undefined ? undefined : rateChart(rounds, rows, words.rates.title)),
    [rounds, rows, words],
  );
  if (chart === undefined) return null;
  const now = rounds.at(-1);
  const then = rounds.at(-2);
  const difference =
    now?.returnRate == null || then?.returnRate == null ? null : now.returnRate - then.returnRate;
  const isMissed = chart.series[0]?.points.at(-1)?.isBelow === true;
  return (
    <section>
      <SectionTitle
        title={words.rates.title}
        count={
          <>
            <b className={isMissed && now?.isClosed === true ? 'bad' : 'lineNow'}>
              {percent(now?.returnRate ?? null)}
            </b>
            {then !== undefined && (
              <span className="small lineChange">{words.change(then.code, change(difference))}</span>
            )}
          </>
        }
      />
      <TrendChart
        label={words.rates.title}
        {...chart}
        target={goal === null ? null : Number(goal.percent)}
        isLastRunning={now?.isClosed === false}
        height={HEIGHT}
      />
    </section>
  );
}

function rateChart(rounds: SurveyTrend['rounds'], rows: readonly RoundRow[], name: string) {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const names = shortCodes(rounds.map(({ code }) => code));
  return {
    periods: rounds.map(({ code }, index) => ({
      key: code,
      name: names[index] ?? code,
      count: byCode.get(code)?.issued ?? null,
    })),
    series: [
      {
        name,
        look: 'c1' as const,
        points: rounds.map(({ code, returnRate }) => ({
          value: returnRate,
          isBelow: byCode.get(code)?.isReturnRateReached === false,
        })),
      },
    ],
  };
}
