import { useEffect, useState } from 'react';
import { timeLeft } from '../../preload/words/format';
import { clockFace } from '../parts/clockFace';
import { Icon } from '../parts/icons';
import { useWords } from '../parts/words';
import { useAsk } from '../useAsk';
import { useRouter } from './router';
import { nearestClock } from './whichClock';

/** The clock that runs out first, on every page; a press opens its complaint. */
export function NearestClock() {
  const words = useWords().shell.clock;
  const { clocks = [] } = useAsk('complaints.running', {}).value ?? {};
  const { go } = useRouter();
  const now = useSeconds(clocks.length > 0);
  const clock = nearestClock(clocks, now);
  if (clock === null) return null;
  const face = clockFace(
    { startedAt: Date.parse(clock.since), endsAt: Date.parse(clock.until), doneAt: null },
    now,
  );
  const value = 'secondsLeft' in face ? timeLeft(face.secondsLeft) : words.late;
  return (
    <button
      type="button"
      className={`nearestClock nearestClock-${face.state}`}
      aria-label={`${words.name} ${clock.code} ${clock.what}`}
      data-tip={`${clock.code} ${clock.title} · ${clock.what}`}
      onClick={() => go({ screen: 'complaint', params: { id: clock.complaint } })}
    >
      <Icon name={face.state === 'late' ? 'alert' : 'clock'} size={14} />
      <span>{words.name}</span> <b>{value}</b>
    </button>
  );
}

function useSeconds(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
