import { useEffect, useState } from 'react';
import { figure } from '../../preload/words/format';
import { Button } from './Button';
import { secondsLeft } from './timeLeft';
import { useWords } from './words';

interface BusyProps {
  readonly label: string;
  /** Without a total it only says that it is at work. */
  readonly progress?: { readonly done: number; readonly total: number } | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** Everything over a second: how many, how long still, and a way to stop it. Hidden for the first moment. */
export function Busy({ label, progress, onCancel }: BusyProps) {
  const words = useWords().parts;
  const [isCancelling, setCancelling] = useState(false);
  const left = useTimeLeft(progress);
  return (
    <section className="message busy" role="status">
      <div className="messageText">
        <div className="busyLine">
          <span>{label}</span>
          {progress !== undefined && (
            <span className="secondary">
              {words.busy.progress(figure(progress.done), figure(progress.total))}
              {left !== null &&
                ` · ${left < 90 ? words.busy.secondsLeft(left) : words.busy.minutesLeft(Math.ceil(left / 60))}`}
            </span>
          )}
        </div>
        <progress
          className="progress"
          aria-label={label}
          {...(progress && { value: progress.done, max: progress.total })}
        />
      </div>
      {onCancel !== undefined && (
        <Button
          isSmall
          isDisabled={isCancelling}
          onPress={() => {
            setCancelling(true);
            onCancel();
          }}
        >
          {isCancelling ? words.busy.cancelling : words.cancel}
        </Button>
      )}
    </section>
  );
}

function useTimeLeft(progress: BusyProps['progress']): number | null {
  const [startedAt] = useState(() => performance.now());
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return progress === undefined ? null : secondsLeft(progress.done, progress.total, now - startedAt);
}
