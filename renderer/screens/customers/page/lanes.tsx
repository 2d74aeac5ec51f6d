import { figure, score } from '../../../../preload/words/format';
import type { Words } from '../../../../preload/words/zh-CN';
import { LANES, type ScorePlace, type TwoYears } from './twoYears';

interface LaneProps {
  readonly drawn: TwoYears;
  readonly words: Words['customers']['page']['picture'];
}

interface LaneNameProps {
  readonly y: number;
  readonly name: string;
  readonly unit?: string;
}

function LaneName({ y, name, unit }: LaneNameProps) {
  return (
    <>
      <text className="laneName" x="0" y={y}>
        {name}
      </text>
      {unit !== undefined && (
        <text x="0" y={y + 16}>
          {unit}
        </text>
      )}
    </>
  );
}

function Ticks({ ticks, left }: { readonly ticks: TwoYears['scoreTicks']; readonly left: number }) {
  return ticks.map(({ y, value }) => (
    <text key={value} x={left - 8} y={y + 4} textAnchor="end">
      {figure(value)}
    </text>
  ));
}

function Parting({ y, drawn }: { readonly y: number; readonly drawn: TwoYears }) {
  return <path className="gridLine" d={`M0 ${y}H${drawn.right + 48}`} />;
}

export function ScoreLane({ drawn, words }: LaneProps) {
  const { scores, scoreTicks, left } = drawn;
  const last = scores.at(-1);
  return (
    <>
      <LaneName y={LANES.scores.top + 14} name={words.score} unit={words.scoreUnit} />
      <Ticks ticks={scoreTicks} left={left} />
      <TargetLine drawn={drawn} words={words} />
      {scores.map((place, at) => (
        <Segment key={place.round} from={scores[at - 1]} to={place} />
      ))}
      {scores.map((place) => (
        <ScorePoint key={place.round} place={place} isLast={place === last} />
      ))}
      {last !== undefined && (
        <text className="endWord" x={last.x + 8} y={last.y + endShift(drawn).score}>
          {last.isRunning ? words.running(score(last.score)) : score(last.score)}
        </text>
      )}
    </>
  );
}

function TargetLine({ drawn, words }: LaneProps) {
  const { target, left, right } = drawn;
  if (target === null) return null;
  return (
    <>
      <path className="targetLine" d={`M${left} ${Math.round(target.y) + 0.5}H${right}`} />
      <text className="targetWord" x={right + 6} y={target.y + endShift(drawn).target}>
        {words.target(figure(target.score, target.score % 1 === 0 ? 0 : 1))}
      </text>
    </>
  );
}

const MIDDLE = 4;
const TOUCHING = 14;

/** The words at the two ends of the lines must not lie on each other: the higher one goes up, the other down. */
function endShift({ scores, target }: TwoYears): { readonly score: number; readonly target: number } {
  const last = scores.at(-1);
  if (last === undefined || target === null || Math.abs(last.y - target.y) >= TOUCHING)
    return { score: MIDDLE, target: MIDDLE };
  return last.y <= target.y ? { score: -4, target: 12 } : { score: 12, target: -4 };
}

function Segment({ from, to }: { readonly from: ScorePlace | undefined; readonly to: ScorePlace }) {
  if (from === undefined) return null;
  return (
    <path
      className={to.isRunning ? 'scoreLine scoreRunning' : 'scoreLine'}
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
    />
  );
}

function ScorePoint({ place, isLast }: { readonly place: ScorePlace; readonly isLast: boolean }) {
  const look = [place.isBelow && 'scoreBelow', isLast && !place.isRunning && 'scoreLast']
    .filter(Boolean)
    .join(' ');
  return (
    <circle className={`scorePoint ${look}`} cx={place.x} cy={place.y} r={isLast ? 4 : 3}>
      <title>{`${place.round}  ${score(place.score)}`}</title>
    </circle>
  );
}

export function BarLane({ drawn, words }: LaneProps) {
  const { bars, barWidth, barTicks, left, right, inThousands, silent } = drawn;
  const { top, bottom } = LANES.bars;
  return (
    <>
      <Parting y={top - 16} drawn={drawn} />
      <LaneName y={top + 6} name={words.quantity} unit={inThousands ? words.thousands : words.quantityUnit} />
      <Ticks ticks={barTicks} left={left} />
      {bars.map(({ month, x, y, height }) => (
        <rect key={month} className="quantityBar" x={x} y={y} width={barWidth} height={height}>
          <title>{month}</title>
        </rect>
      ))}
      <path className="baseLine" d={`M${left} ${bottom + 0.5}H${right}`} />
      {silent !== null && (
        <text x={silent.x + 8} y={bottom - 8}>
          {words.silent(silent.month)}
        </text>
      )}
    </>
  );
}

export function RateLane({ drawn, words }: LaneProps) {
  const { rates, rateTicks, left } = drawn;
  return (
    <>
      <Parting y={LANES.rates.top - 12} drawn={drawn} />
      <LaneName y={LANES.rates.top + 10} name={words.rate} unit={words.rateUnit} />
      <Ticks ticks={rateTicks} left={left} />
      <polyline className="rateLine" points={rates.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {rates.map(({ month, x, y, rate }) => (
        <circle key={month} className="ratePoint" cx={x} cy={y} r="2.5">
          <title>{`${month}  ${score(rate)} %`}</title>
        </circle>
      ))}
    </>
  );
}

const DIAMOND = 8;
const FORM_MARKS = { good: 'markGood', missed: 'markMissed', running: 'markRunning' } as const;

export function MarkLanes({ drawn, words }: LaneProps) {
  return (
    <>
      <Parting y={LANES.forms - 16} drawn={drawn} />
      <LaneName y={LANES.forms + 4} name={words.forms} />
      {drawn.forms.map(({ form, round, x, mark }) => (
        <circle key={form} className={FORM_MARKS[mark]} cx={x} cy={LANES.forms} r="4.5">
          <title>{`${round}  ${form}`}</title>
        </circle>
      ))}
      <LaneName y={LANES.actions + 4} name={words.actions} />
      {drawn.actions.map(({ id, x, isOverdue }) => (
        <rect
          key={id}
          className={isOverdue ? 'markAction markOverdue' : 'markAction'}
          x={x - DIAMOND / 2}
          y={LANES.actions - DIAMOND / 2}
          width={DIAMOND}
          height={DIAMOND}
          transform={`rotate(45 ${x} ${LANES.actions})`}
        />
      ))}
    </>
  );
}
