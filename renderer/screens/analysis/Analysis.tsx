import { useMemo } from 'react';
import type { SurveyTrend } from '../../../preload/contract/surveyTrend';
import { EmptyState } from '../../parts/EmptyState';
import { PageHead } from '../../parts/PageHead';
import { Section } from '../../parts/Section';
import { Waiting } from '../../parts/Waiting';
import { useLanguage, useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useHelp } from '../../shell/useHelp';
import { type Asking, useAsk } from '../../useAsk';
import type { Places } from '../places';
import { spokenTrend } from '../surveys/trendOf';
import { AnalysisNext } from './AnalysisNext';
import { CustomerTrends } from './CustomerTrends';
import { HeatByRound } from './HeatByRound';
import { LineTrends } from './LineTrends';
import { SeriesChoice } from './SeriesChoice';
import { TwoRounds } from './TwoRounds';

/** Satisfaction along time: overall, every dimension, every customer. */
export function Analysis(params: Places['analysis']) {
  const words = useWords().analysis;
  useHelp(words.help);
  const asked = useTrend(params);
  return (
    <>
      <PageHead
        title={words.title}
        facts={words.about}
        actions={asked.value && <SeriesChoice trend={asked.value} />}
      />
      <Waiting asked={asked}>
        {(trend) => (trend.rounds.length === 0 ? <NoRounds /> : <Pictures trend={trend} />)}
      </Waiting>
    </>
  );
}

/** What was asked for; else the newest series, unless it has no score yet and another has rounds. */
function useTrend({ template, ruleSet }: Places['analysis']): Asking<SurveyTrend> {
  const isChosen = template !== undefined || ruleSet !== undefined;
  const asked = useAsk('surveys.trend', {
    ...(template === undefined ? {} : { template }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
  });
  const other = isChosen || asked.value === undefined ? undefined : otherSeries(asked.value);
  const instead = useAsk(
    'surveys.trend',
    other === undefined ? null : { template: other.template, ruleSet: other.ruleSet },
  );
  return instead.value === undefined ? asked : instead;
}

function otherSeries({ overall, choices }: SurveyTrend): SurveyTrend['choices'][number] | undefined {
  if (overall.some(({ score }) => score !== null)) return undefined;
  const [most] = choices.toSorted((left, right) => right.rounds - left.rounds);
  return most !== undefined && most.rounds > overall.length ? most : undefined;
}

function NoRounds() {
  const words = useWords().analysis;
  const { go } = useRouter();
  return (
    <div className="pageGap">
      <EmptyState
        title={words.empty}
        why={words.why}
        primary={{ label: words.toSurveys, onPress: () => go({ screen: 'rounds', params: {} }) }}
      />
    </div>
  );
}

function NoScores({ trend }: { readonly trend: SurveyTrend }) {
  const words = useWords().analysis;
  const { go } = useRouter();
  const last = trend.rounds.at(-1);
  return (
    <div className="pageGap">
      <EmptyState
        title={words.noScores}
        why={words.why}
        primary={
          last && {
            label: words.next.open(last.code),
            keys: 'O',
            onPress: () => go({ screen: 'round', params: { round: last.code } }),
          }
        }
      />
    </div>
  );
}

function Pictures({ trend: asked }: { readonly trend: SurveyTrend }) {
  const { language } = useLanguage();
  const trend = useMemo(() => spokenTrend(asked, language), [asked, language]);
  if (trend.overall.every(({ score }) => score === null)) return <NoScores trend={trend} />;
  return (
    <>
      <AnalysisNext trend={trend} />
      <LineTrends trend={trend} />
      <div className="analysisColumns">
        <Section>
          <CustomerTrends trend={trend} />
        </Section>
        <Section>
          <TwoRounds trend={trend} />
        </Section>
      </div>
      <HeatByRound trend={trend} />
    </>
  );
}
