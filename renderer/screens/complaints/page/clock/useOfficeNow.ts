import { useEffect, useState } from 'react';
import type { Moment } from '../../../../../db/model/day';

/**
 * The office's own clock, going on second by second from when it was asked. It goes by the time that has passed, so that
 * somebody who sets the PC's clock moves no time left on the screen.
 */
export function useOfficeNow(asked: Moment, isRunning: boolean): number {
  const [start, setStart] = useState(() => startOf(asked));
  const [passed, setPassed] = useState(0);
  if (start.asked !== asked) {
    setStart(startOf(asked));
    setPassed(0);
  }
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setPassed(performance.now() - start.at), 1000);
    return () => clearInterval(timer);
  }, [isRunning, start]);
  return Date.parse(start.asked) + passed;
}

function startOf(asked: Moment) {
  return { asked, at: performance.now() };
}
