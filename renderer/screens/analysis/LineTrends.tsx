import { useMemo } from 'react';
import type { SurveyTrend, TrendValue } from '../../../preload/contract/surveyTrend';
import { change, score } from '../../../preload/words/format';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import type { SeriesLook } from '../../charts/looks';
import { TrendChart } from '../../charts/TrendChart';
import type { TrendPeriod } from '../../charts/trend';
import { SectionTitle } from '../../parts/SectionTitle';
import { Tag } from '../../parts/Tag';
import { useLanguage, useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { shortCodes } from '../surveys/period';
import { dimensionLook, trendPoints } from '../surveys/trendOf';
import { RateTrend } from './RateTrend';

const HEIGHT = 148;

/** Overall and every dimension, each in its own picture with its verdict. */
export function LineTrends({ trend }: { readonly trend: SurveyTrend }) {
  const words = useWords();
  const { analysis } = words;
  const { language } = useLanguage();
  const { targetSource } = trend;
  return (
    <section className="lineTrendsSection">
      <div className="lineTrends">
        <LineTrend name={words.surveys.overall} look="c1" values={trend.overall} trend={trend} />
        {trend.dimensions.map(({ code, name, points }, place) => (
          <LineTrend key={code} name={name} look={dimensionLook(code, place)} values={points} trend={trend} />
        ))}
        <RateTrend trend={trend} />
      </div>
      <p className="small tertiary">
        {analysis.trendNote}
        {targetSource !== null &&
          ` ${analysis.targetSource(shippedName(targetSource.clause, language), shippedName(targetSource.words, language))}`}
      </p>
    </section>
  );
}

interface LineTrendProps {
  readonly name: string;
  readonly look: SeriesLook;
  readonly values: readonly TrendValue[];
  readonly trend: SurveyTrend;
}

function LineTrend({ name, look, values, trend }: LineTrendProps) {
  const words = useWords().analysis;
  const { go } = useRouter();
  const { rounds } = trend;
  const chart = useMemo(
    () => ({
      periods: periodsOf(rounds, values),
      series: [{ name, look, points: trendPoints(values) }],
      targets: values.map(({ target }) => target),
      onOpen: ({ key }: TrendPeriod) => go({ screen: 'round', params: { round: key } }),
    }),
    [rounds, values, name, look, go],
  );
  const now = values.at(-1);
  const then = values.at(-2)?.score ?? null;
  const before = rounds.at(-2);
  const isRunning = rounds.at(-1)?.isClosed === false;
  const difference = now?.score === null || now === undefined || then === null ? null : now.score - then;
  return (
    <section>
      <SectionTitle
        title={name}
        count={
          <>
            <b className={now?.isBelow === true ? 'bad' : 'lineNow'}>{score(now?.score ?? null)}</b>
            {before !== undefined && (
              <span className="small lineChange">{words.change(before.code, change(difference))}</span>
            )}
          </>
        }
      >
        <Verdict isFirst={difference === null} isLower={now?.isLower === true} isRunning={isRunning} />
      </SectionTitle>
      <TrendChart label={name} {...chart} isLastRunning={isRunning} height={HEIGHT} />
    </section>
  );
}

function periodsOf(rounds: SurveyTrend['rounds'], values: readonly TrendValue[]): readonly TrendPeriod[] {
  const names = shortCodes(rounds.map(({ code }) => code));
  return rounds.map(({ code }, index) => ({
    key: code,
    name: names[index] ?? code,
    count: values[index]?.count ?? null,
  }));
}

interface VerdictProps {
  readonly isFirst: boolean;
  readonly isLower: boolean;
  readonly isRunning: boolean;
}

/** Red only when the round is over: until then a lower figure may still rise. */
function Verdict({ isFirst, isLower, isRunning }: VerdictProps) {
  const words = useWords().analysis;
  if (isFirst) return <Tag>{words.noBefore}</Tag>;
  if (isRunning)
    return <Tag tone={isLower ? 'warn' : 'neutral'}>{isLower ? words.lowerSoFar : words.notLowerSoFar}</Tag>;
  if (isLower) {
    return (
      <Tag tone="bad" icon="alert">
        {words.declined}
      </Tag>
    );
  }
  return (
    <Tag tone="good" icon="check">
      {words.notDeclined}
    </Tag>
  );
}
