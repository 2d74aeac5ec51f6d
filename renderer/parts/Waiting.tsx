import type { ReactNode } from 'react';
import type { Asking } from '../useAsk';
import { Busy } from './Busy';
import { RefusalBox } from './RefusalBox';
import { useWords } from './words';

interface WaitingProps<T> {
  readonly asked: Asking<T>;
  readonly children: (value: T) => ReactNode;
}

/** What every page does with an ask: waits, says no, or shows; a value being asked again stays in sight. */
export function Waiting<T>({ asked, children }: WaitingProps<T>) {
  const words = useWords().parts;
  if (asked.state === 'loading') return <Busy label={words.busy.loading} />;
  return (
    <>
      {asked.state === 'refusal' && (
        <RefusalBox title={asked.refusal.message} action={{ label: words.retry, onPress: asked.askAgain }} />
      )}
      {asked.value !== undefined && children(asked.value)}
    </>
  );
}
