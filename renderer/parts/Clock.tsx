import { useEffect, useState } from 'react';
import { timeLeft } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { type ClockFace, clockFace, type Deadline } from './clockFace';
import { Icon } from './icons';
import { useWords } from './words';

interface ClockProps {
  readonly deadline: Deadline;
  /** list: 20 px in a line; page: the one clock a page is about. */
  readonly size?: 'list' | 'page' | undefined;
}

/** Minutes that run; the text changes once a second and never blinks. */
export function Clock({ deadline, size = 'list' }: ClockProps) {
  const words = useWords().parts.clock;
  const face = clockFace(deadline, useNow(deadline.doneAt === null));
  const { value, under } = clockWords(face, words);
  const icon = { onTime: 'check', late: 'alert' } as const;
  return (
    <div className={`clock clock-${face.state} clock-${size}`} role="timer">
      <span className="clockValue">
        <Icon name={face.state === 'onTime' || face.state === 'late' ? icon[face.state] : 'clock'} />
        {value}
      </span>
      <span className="clockUnder">{under}</span>
    </div>
  );
}

function clockWords(face: ClockFace, words: Words['parts']['clock']) {
  if (face.state === 'onTime') return { value: words.onTime, under: words.used(face.minutesUsed) };
  if (face.state === 'late') return { value: lateText(face.minutesLate, words), under: words.recorded };
  const under = face.secondsLeft < 3600 ? words.minutesAndSeconds : words.hoursAndMinutes;
  return { value: timeLeft(face.secondsLeft), under };
}

const DAY_MINUTES = 24 * 60;

function lateText(minutes: number, words: Words['parts']['clock']): string {
  if (minutes < 60) return words.lateMinutes(minutes);
  if (minutes < DAY_MINUTES)
    return words.lateHours(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
  return words.lateDays(Math.floor(minutes / DAY_MINUTES));
}

function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
