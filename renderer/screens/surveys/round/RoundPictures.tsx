import { useMemo } from 'react';
import { targetFigure, targetOf } from '../../../../db/model/surveys/target';
import type { RoundPage } from '../../../../preload/contract/surveyPages';
import type { SurveyTrend } from '../../../../preload/contract/surveyTrend';
import { RadarChart } from '../../../charts/RadarChart';
import { TrendChart } from '../../../charts/TrendChart';
import { EmptyState } from '../../../parts/EmptyState';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { pairNames } from '../period';
import { templateNames } from '../templateWords';
import { spokenTrend, trendOfSeries, trendPeriods } from '../trendOf';
import { RoundFigures } from './RoundFigures';
import { RoundTriggers } from './RoundTriggers';

/** Pictures before tables: the trend with its target, the dimensions, what fired. */
export function RoundPictures({ page, onList }: { readonly page: RoundPage; readonly onList: () => void }) {
  return (
    <div className="roundPictures">
      <section>
        <RoundFigures page={page} />
        <RoundTrend page={page} />
      </section>
      <RoundRadar page={page} />
      <RoundTriggers page={page} onOpen={onList} />
    </div>
  );
}

function RoundTrend({ page: { head, stages } }: { readonly page: RoundPage }) {
  const words = useWords();
  const { language } = useLanguage();
  const { go } = useRouter();
  const asked = useAsk('surveys.trend', { template: head.template.code, ruleSet: head.ruleSet.code });
  const trend = useMemo(
    () => (asked.value === undefined ? undefined : upTo(asked.value, head.code)),
    [asked.value, head.code],
  );
  const watched = head.ruleSet.watchedDimensions;
  const chart = useMemo(() => {
    if (trend === undefined) return undefined;
    return {
      periods: trendPeriods(trend),
      series: trendOfSeries(spokenTrend(trend, language), words.surveys.overall, watched),
      onOpen: ({ key }: { readonly key: string }) => go({ screen: 'round', params: { round: key } }),
    };
  }, [trend, words, language, watched, go]);
  const targets = useMemo(() => trend?.overall.map(({ target }) => target), [trend]);
  if (trend === undefined || chart === undefined) return <div className="chartRoom" />;
  if (trend.overall.every(({ score }) => score === null)) return <NoScores />;
  return (
    <TrendChart
      label={words.rounds.figures.trend}
      note={words.rounds.figures.trendNote}
      {...chart}
      targets={targets}
      isLastRunning={!stages.report.isReady && trend.overall.at(-1)?.score !== null}
    />
  );
}

function NoScores() {
  const words = useWords().rounds.figures;
  return (
    <div className="pageGap">
      <EmptyState title={words.noScores} why={words.noScoresWhy} />
    </div>
  );
}

/** A page about a round shows nothing that came after it. */
function upTo(trend: SurveyTrend, round: string): SurveyTrend {
  const count = trend.rounds.findIndex(({ code }) => code === round) + 1;
  return {
    ...trend,
    rounds: trend.rounds.slice(0, count),
    overall: trend.overall.slice(0, count),
    dimensions: trend.dimensions.map((line) => ({ ...line, points: line.points.slice(0, count) })),
  };
}

const LEAST_AXES = 3;

function RoundRadar({ page: { head, before, dimensions } }: { readonly page: RoundPage }) {
  const words = useWords().rounds.figures;
  const { language } = useLanguage();
  const axes = useMemo(() => {
    const names = templateNames(head.template, language);
    return dimensions.map(({ code, name, score, before: then, isLow, target }) => {
      return { key: code, name: names.get(code) ?? name, value: score, before: then, isLow, target };
    });
  }, [dimensions, head, language]);
  const target = targetFigure(targetOf({ targets: head.targets, rules: head.ruleSet }));
  const [then, now = head.code] =
    before === null ? [undefined, head.code] : pairNames(before.round, head.code);
  // Two axes make no shape.
  if (axes.length < LEAST_AXES) return <section />;
  const title = words.dimensions(axes.length);
  return (
    <section>
      <RadarChart label={title} title={title} axes={axes} now={now} before={then} target={target} />
    </section>
  );
}
