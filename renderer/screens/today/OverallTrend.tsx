import type { Today } from '../../../preload/contract/office';
import { change, score } from '../../../preload/words/format';
import { TrendChart } from '../../charts/TrendChart';
import { Button } from '../../parts/Button';
import { Figure } from '../../parts/Figure';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { GradeTag } from '../customers/GradeTag';
import { shortCodes } from '../surveys/period';
import { useExplain } from '../surveys/round/useExplain';

type Trend = Today['trend'];

/** 综合满意度 over the last rounds, with the newest figure in front. */
export function OverallTrend({ trend }: { readonly trend: Trend }) {
  const words = useWords().today.trend;
  const { go } = useRouter();
  const place = trend.overall.findLastIndex((point) => point.score !== null);
  const round = trend.rounds[place];
  if (round === undefined) {
    return (
      <>
        <SectionTitle title={words.title} />
        <p className="tertiary">{words.none}</p>
      </>
    );
  }
  return (
    <>
      <SectionTitle title={words.title}>
        <Button kind="link" onPress={() => go({ screen: 'analysis', params: {} })}>
          {words.open}
        </Button>
      </SectionTitle>
      <Newest trend={trend} round={round} place={place} />
      <Line trend={trend} round={round} place={place} />
    </>
  );
}

interface NewestProps {
  readonly trend: Trend;
  readonly round: string;
  readonly place: number;
}

function Newest({ trend: { overall, grade, dimensions }, round, place }: NewestProps) {
  const words = useWords().today.trend;
  const explain = useExplain(round);
  const now = overall[place]?.score ?? null;
  const before = overall[place - 1]?.score ?? null;
  const facts = [
    ...(now === null || before === null ? [] : [words.change(change(now - before))]),
    ...dimensions.map((dimension) => words.dimension(dimension.name, score(dimension.score))),
  ];
  return (
    <div className="row newestScore">
      <Figure
        label={`${words.title} ${round}`}
        size="normal"
        value={score(now)}
        tone={overall[place]?.isBelow === true ? 'bad' : undefined}
        explain={explain('overall')}
        tag={grade !== null && <GradeTag grade={grade} />}
      />
      <span className="small secondary cut" data-full="">
        {facts.join('　')}
      </span>
    </div>
  );
}

function Line({ trend: { rounds, overall, isRunning }, round, place }: NewestProps) {
  const words = useWords().today.trend;
  const names = shortCodes(rounds.slice(0, place + 1));
  return (
    <TrendChart
      label={words.title}
      note={words.note(isRunning, round)}
      periods={names.map((name, at) => ({
        key: rounds[at] ?? name,
        name,
        count: overall[at]?.count ?? null,
      }))}
      series={[
        {
          name: words.title,
          look: 'c1',
          points: overall
            .slice(0, place + 1)
            .map((point) => ({ value: point.score, isBelow: point.isBelow })),
        },
      ]}
      targets={overall.slice(0, place + 1).map((point) => point.target)}
      isLastRunning={isRunning}
      height={170}
    />
  );
}
