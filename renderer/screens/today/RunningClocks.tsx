import type { Day } from '../../../db/model/day';
import type { RunningClock } from '../../../preload/contract/dues';
import { Clock } from '../../parts/Clock';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { clockLines } from './clockLines';

interface RunningClocksProps {
  readonly clocks: readonly RunningClock[];
  readonly today: Day;
}

/** What runs out in minutes stands above all else; nothing stands here while nothing runs. */
export function RunningClocks({ clocks, today }: RunningClocksProps) {
  const words = useWords().today.clocks;
  const { settings } = useOffice();
  if (clocks.length === 0) return null;
  return (
    <ul className="runningClocks" aria-label={words.title}>
      {clockLines(clocks, today, settings.timeZone).map(({ clock, deadline, from, until }) => (
        <li key={clock.key} className="runningClock">
          <Clock deadline={deadline} />
          <span className="runningClockWhat" data-full="">
            <span>
              <b>{clock.what}</b> <span className="code">{clock.code}</span> {clock.title}
            </span>
            <span className="small tertiary">
              {[words.span(from, until, clock.limit), clock.who].filter(Boolean).join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
