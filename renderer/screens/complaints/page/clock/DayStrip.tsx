import { useWidth } from '../../../../charts/useWidth';
import { useWords } from '../../../../parts/words';
import type { ClockPieceProps } from './ClockTop';
import { type StripCell, stripDays } from './stripDays';
import { limitLines, replyLine } from './stripTexts';
import './strip.css';

const TOP = 40;
const CELL_HEIGHT = 28;
const MOST_CELL = 32;
// Narrower cells hold no number.
const LEAST_NUMBERED = 17;
const LEAST_NAMED = 28;
// As wide as the words of a limit.
const LEFT_ENOUGH = 240;

/** The days of the 8D report, a cell a day: holidays filled, both limits drawn, and which of them counts. */
export function DayStrip({ clocks, now, timeZone }: ClockPieceProps) {
  const words = useWords().complaintClocks;
  const { element, width } = useWidth<HTMLDivElement>();
  const { reply, days } = clocks;
  const { cells, holidays } = stripDays(days, reply);
  const cell = Math.min(MOST_CELL, width / Math.max(1, cells.length));
  const left = (at: number) => at * cell;
  const lines = limitLines(clocks, timeZone, words).map((line) => {
    return { ...line, x: left(line.at) + (line.isTaken ? cell * 0.7 : cell - 2) };
  });
  const last = Math.max(0, ...lines.map(({ x }) => x));
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].join(' / ');
  const said = replyLine({ clocks, now, timeZone }, words);
  return (
    <div className="dayStrip">
      <div ref={element} />
      <svg width={width} height={132} role="img" aria-label={lines.map(({ text }) => text).join('；')}>
        <text x={0} y={14} className="dayStripTitle">
          <tspan className="clockSign">8D</tspan> {words.strip.title}
        </text>
        <text x={width} y={14} textAnchor="end">
          {words.strip.each(months)}
        </text>
        {cells.map((one, at) => (
          <Cell key={one.day} cell={one} x={left(at)} width={cell} />
        ))}
        {holidays.map(({ from, count, name }) => (
          <text
            key={from}
            x={left(from) + (count * cell) / 2}
            y={34}
            textAnchor="middle"
            className="dayStripName"
          >
            {count * cell >= 40 ? name || words.strip.holiday : ''}
          </text>
        ))}
        {lines.map(({ x, text, isTaken }, row) => (
          <Limit key={text} x={x} row={row} text={text} isTaken={isTaken} beyond={last} />
        ))}
      </svg>
      <p className={`dayStripLeft ${said.isLate ? 'late' : ''}`}>
        {said.before} <b>{said.value}</b>
        {said.after}
      </p>
      {!reply.isKnown && <p className="small tertiary">{words.strip.unknown}</p>}
    </div>
  );
}

function Cell({ cell, x, width }: { readonly cell: StripCell; readonly x: number; readonly width: number }) {
  const words = useWords().complaintClocks.strip;
  const named =
    cell.place === 'received' ? words.received : cell.place === null ? '' : words.working(cell.place);
  return (
    <g className={cell.isWorking ? 'dayCell' : 'dayCell dayCell-off'}>
      <rect x={x + 1} y={TOP} width={Math.max(0, width - 2)} height={CELL_HEIGHT} />
      {width >= LEAST_NUMBERED && (
        <text x={x + width / 2} y={TOP + 18} textAnchor="middle">
          {Number(cell.day.slice(8))}
        </text>
      )}
      {width >= LEAST_NAMED && (
        <text x={x + width / 2} y={34} textAnchor="middle" className="dayStripName">
          {named}
        </text>
      )}
    </g>
  );
}

interface LimitProps {
  readonly x: number;
  readonly row: number;
  readonly text: string;
  readonly isTaken: boolean;
  /** Where the last of the lines stands: words to the right begin behind it. */
  readonly beyond: number;
}

/** A line under its day, its words to the left, or to the right where the day stands at the beginning. */
function Limit({ x, row, text, isTaken, beyond }: LimitProps) {
  const y = 90 + row * 20;
  const isLeft = x > LEFT_ENOUGH;
  return (
    <g className={isTaken ? 'dayLimit dayLimit-taken' : 'dayLimit'}>
      <path d={`M${x} ${TOP + CELL_HEIGHT}V${isTaken ? y - 9 : y}`} />
      {isTaken && <circle cx={x} cy={y - 4} r={5} />}
      <text x={isLeft ? x - 10 : beyond + 10} y={y} textAnchor={isLeft ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}
