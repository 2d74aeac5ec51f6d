import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { type Day, isMoment, momentOf, wallClock } from '../../../../../db/model/day';
import type { Words } from '../../../../../preload/words/zh-CN';
import { useWidth } from '../../../../charts/useWidth';
import { useWords } from '../../../../parts/words';
import type { ClockPieceProps } from './ClockTop';
import { type ClockLineShape, clockLineShape, LANES, type LineMark, type LinePart } from './clockLineShape';
import { lateText, spanText, timeText } from './clockTexts';
import { type LabelText, type PlacedLabel, placeLabels } from './placeLabels';

const HEIGHT = 182;
const TOP = 22;
const BOTTOM = 154;

/** Three lanes on a real scale of time: what happened, its limits, what is late, and where we are. */
export function ClockLine({ complaint, clocks, isRunning, now, timeZone }: ClockPieceProps) {
  const words = useWords();
  const { element, width } = useWidth<HTMLDivElement>();
  const { times } = complaint.cycles.find(({ cycle }) => cycle === clocks.cycle) ?? { times: {} };
  const shape = clockLineShape({ clocks: clocks.clocks, times, now, isRunning }, width);
  const today = wallClock(momentOf(now), timeZone).day;
  const firstDay = dayOfFirst(shape, timeZone, today);
  const textOf = (mark: LineMark) => labelText(mark, words, firstDay, timeZone);
  const labels = placeLabels(shape.marks, textOf, width);
  return (
    <div ref={element} className="clockLine">
      <svg width={width} height={HEIGHT} role="img" aria-label={spoken(shape, textOf, words)}>
        <Scale shape={shape} timeZone={timeZone} />
        {LANES.map(({ key, y }) => (
          <text key={key} x={0} y={y + 4} className="clockLane">
            {words.complaintClocks.lanes[key]}
          </text>
        ))}
        {shape.links.map(({ x, from, to }) => (
          <path key={`${x} ${to}`} d={`M${x} ${from}V${to}`} className="clockLink" />
        ))}
        {shape.parts.map((part) => (
          <Part key={`${part.y} ${part.kind} ${part.from}`} part={part} />
        ))}
        {shape.limits.map(({ x, y }) => (
          <path key={`${x} ${y}`} d={`M${x} ${y - 8}V${y + 8}`} className="clockLimit" />
        ))}
        {shape.nowX !== null && <NowLine x={shape.nowX} now={now} timeZone={timeZone} />}
        {shape.marks.map((mark) => (
          <Mark key={mark.step} mark={mark} title={wholeText(textOf(mark))} />
        ))}
        {labels.map((label) => (
          <Label key={label.mark.step} label={label} />
        ))}
      </svg>
    </div>
  );
}

function Scale({ shape, timeZone }: { readonly shape: ClockLineShape; readonly timeZone: string }) {
  return shape.ticks.map(({ x, at, isNamed }) => (
    <g key={at}>
      <path
        d={`M${x} ${isNamed ? TOP : TOP + 4}V${BOTTOM}`}
        className={isNamed ? 'clockTick' : 'clockTick clockTickLess'}
      />
      {isNamed && (
        <text x={x} y={14} textAnchor="middle">
          {wallClock(momentOf(at), timeZone).time.slice(0, 5)}
        </text>
      )}
    </g>
  ));
}

function Part({ part: { from, to, y, kind } }: { readonly part: LinePart }) {
  return (
    <rect x={from} y={y - 3} width={Math.max(0, to - from)} height={6} className={`clockPart-${kind}`} />
  );
}

function Mark({ mark: { x, y, kind }, title }: { readonly mark: LineMark; readonly title: string }) {
  const isLate = kind === 'late';
  return isLate ? (
    <rect
      x={x - 5}
      y={y - 5}
      width={10}
      height={10}
      transform={`rotate(45 ${x} ${y})`}
      className="clockMark-late"
    >
      <title>{title}</title>
    </rect>
  ) : (
    <circle cx={x} cy={y} r={6} className={`clockMark-${kind}`}>
      <title>{title}</title>
    </circle>
  );
}

function Label({ label: { mark, text, shown, used, x, y } }: { readonly label: PlacedLabel }) {
  return (
    <text x={x} y={y} className={`clockLabel clockLabel-${mark.kind}`}>
      <tspan className="clockSign">{text.sign}</tspan> {shown}
      {used !== '' && <tspan className="clockUsed">{`\u2002${used}`}</tspan>}
    </text>
  );
}

const NOW_WIDTH = 68;

function NowLine({
  x,
  now,
  timeZone,
}: {
  readonly x: number;
  readonly now: number;
  readonly timeZone: string;
}) {
  return (
    <g className="clockNow">
      <path d={`M${x} ${TOP}V${BOTTOM + 6}`} />
      <rect x={x - NOW_WIDTH / 2} y={BOTTOM + 6} width={NOW_WIDTH} height={18} rx={4} />
      <text x={x} y={BOTTOM + 19} textAnchor="middle">
        {wallClock(momentOf(now), timeZone).time}
      </text>
    </g>
  );
}

function labelText(mark: LineMark, words: Words, firstDay: Day, timeZone: string): LabelText {
  const { complaintClocks: said, complaints } = words;
  const time = timeText(momentOf(mark.at), firstDay, timeZone);
  const name = complaints.steps[mark.step];
  const isDue = mark.kind === 'due' || mark.kind === 'overdue';
  return {
    sign: STEP_SIGNS[mark.step],
    whole: isDue ? `${name} ${said.latest(time)}` : `${name} ${time}`,
    short: isDue ? said.latest(time) : time,
    used: usedText(mark, words),
  };
}

function usedText({ clock, kind }: LineMark, { complaintClocks: said }: Words): string {
  if (clock === null || kind === 'due') return '';
  const before = clock.lateBefore === null ? '' : said.lateBefore(lateText(clock.lateBefore, said));
  if (clock.state === 'late') return [lateText(clock.minutesLate, said), before].filter(Boolean).join(' ');
  const { startedAt, doneAt } = clock;
  if (startedAt === null || doneAt === null || !isMoment(startedAt) || !isMoment(doneAt)) return before;
  const minutes = Math.floor((Date.parse(doneAt) - Date.parse(startedAt)) / 60_000);
  return [said.used(spanText(minutes, said)), before].filter(Boolean).join(' ');
}

function wholeText({ sign, whole, used }: LabelText): string {
  return [sign, whole, used].filter(Boolean).join(' ');
}

function dayOfFirst({ marks }: ClockLineShape, timeZone: string, today: Day): Day {
  const [first] = marks;
  return first === undefined ? today : wallClock(momentOf(first.at), timeZone).day;
}

/** The same as a text, for who does not see the picture. */
function spoken({ marks }: ClockLineShape, textOf: (mark: LineMark) => LabelText, words: Words): string {
  return [words.complaintClocks.line, ...marks.map((mark) => wholeText(textOf(mark)))].join('；');
}
