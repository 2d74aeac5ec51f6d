import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { isMoment, type Moment, momentOf, wallClock } from '../../../../../db/model/day';
import type { ShownClock } from '../../../../../preload/contract/complaintClocks';
import { timeLeft } from '../../../../../preload/words/format';
import type { Words } from '../../../../../preload/words/zh-CN';
import { clockFace } from '../../../../parts/clockFace';
import { Icon } from '../../../../parts/icons';
import { useWords } from '../../../../parts/words';
import type { ClockPieceProps } from './ClockTop';
import { spanText, timeText } from './clockTexts';

interface Box {
  readonly tone: 'plenty' | 'half' | 'last' | 'late' | 'quiet';
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly under: string;
}

/** The one clock that the page is about: what runs out first, else the 8D report's, else how the run went. */
export function ClockBox(props: ClockPieceProps) {
  const words = useWords();
  const { tone, title, value, unit, under } = boxOf(props, words);
  return (
    <div className={`clockBox clockBox-${tone}`} role="timer" aria-label={title}>
      <p className="clockBoxTitle">
        <Icon name={tone === 'late' ? 'alert' : tone === 'quiet' ? 'check' : 'clock'} />
        <span className="cut" data-full="">
          {title}
        </span>
      </p>
      <p className="clockBoxValue">
        <b>{value}</b> {unit}
      </p>
      <p className="clockBoxUnder cut" data-full="">
        {under}
      </p>
    </div>
  );
}

function boxOf(props: ClockPieceProps, words: Words): Box {
  const { clocks, isRunning } = props;
  const said = words.complaintClocks;
  const clock = clocks.clocks.find(({ step }) => step === clocks.next?.step);
  if (isRunning && clock?.limitAt != null && clock.doneAt === null)
    return minuteBox(clock, clock.limitAt, props, words);
  if (isRunning && clocks.reply.state !== 'onTime' && clocks.reply.repliedAt === null)
    return replyBox(props, words);
  const late = clocks.clocks.filter(({ state }) => state === 'late').length;
  const value = late === 0 ? said.box.allOnTime : said.box.someLate(late);
  const title = isRunning ? said.box.done : said.box.ended;
  return { tone: late === 0 ? 'quiet' : 'late', title, value, unit: '', under: '' };
}

function minuteBox(
  clock: ShownClock,
  limitAt: Moment,
  { now, timeZone }: ClockPieceProps,
  words: Words,
): Box {
  const { step, from, minutes, startedAt } = clock;
  const { complaintClocks: said, complaints } = words;
  const today = wallClock(momentOf(now), timeZone).day;
  const title = `${STEP_SIGNS[step]} ${complaints.steps[step]}`;
  const [started, limit] = [Date.parse(startedAt ?? ''), Date.parse(limitAt)];
  const face = clockFace({ startedAt: started, endsAt: limit, doneAt: null }, now);
  const limitText = timeText(limitAt, today, timeZone);
  if (face.state === 'late') {
    const value = said.late(spanText(face.minutesLate, said));
    return { tone: 'late', title, value, unit: '', under: said.box.lateSum(limitText) };
  }
  const seconds = face.state === 'onTime' ? 0 : face.secondsLeft;
  const fromText = startedAt === null ? '' : timeText(startedAt, today, timeZone);
  return {
    tone: face.state === 'onTime' ? 'quiet' : face.state,
    title,
    value: timeLeft(seconds),
    unit: seconds < 3600 ? said.box.left : said.box.leftHours,
    under: said.box.sum(limitText, STEP_SIGNS[from], fromText, spanText(minutes, said)),
  };
}

const MINUTE_MS = 60_000;

function replyBox({ clocks, now, timeZone }: ClockPieceProps, { complaintClocks: said }: Words): Box {
  const { limitAt, day, until, state } = clocks.reply;
  const left = Date.parse(limitAt) - now;
  const minutes = Math.abs(Math.ceil(left / MINUTE_MS));
  const late = state === 'late';
  const limit = until === 'endOfDay' ? `${day} 24:00` : limitText(until, timeZone);
  const tone = late ? 'late' : left <= 24 * 60 * MINUTE_MS ? 'half' : 'plenty';
  const value = late ? said.late(spanText(Math.max(1, minutes), said)) : spanText(Math.max(0, minutes), said);
  return { tone, title: said.box.replyLeft, value, unit: '', under: said.box.replyBy(limit) };
}

function limitText(at: Moment, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}
