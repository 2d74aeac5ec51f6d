import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Channel, Input, Output } from '../preload/contract';
import { type Asked, type AskStep, LOADING, nextAsked } from './asking';
import { call, onChanged, RefusalError } from './call';

export type Asking<T> = Asked<T> & { readonly askAgain: () => void };

/**
 * Asks, and asks again whenever the data file has changed. `null` asks nothing yet.
 * A refusal is a state to show; a defect goes on to the page's error boundary.
 */
export function useAsk<C extends Channel>(channel: C, input: Input<C> | null): Asking<Output<C>> {
  const [asked, take] = useReducer<Asked<Output<C>>, [AskStep<Output<C>>]>(nextAsked, LOADING);
  const [defect, setDefect] = useState<{ readonly error: unknown } | null>(null);
  const kept = useSame(input);
  const lastAsk = useRef(0);

  const ask = useCallback(
    async (isSameQuestion: boolean) => {
      if (kept === null) return;
      lastAsk.current += 1;
      const mine = lastAsk.current;
      take({ step: 'ask', isSameQuestion });
      const taken = await answerTo(channel, kept);
      if (mine !== lastAsk.current) return;
      if ('defect' in taken) setDefect({ error: taken.defect });
      else take(taken);
    },
    [channel, kept],
  );

  useEffect(() => {
    void ask(false);
    const stop = onChanged(() => void ask(true));
    return () => {
      stop();
      // An answer that comes after the page has left is nobody's.
      lastAsk.current += 1;
    };
  }, [ask]);

  const askAgain = useCallback(() => void ask(true), [ask]);
  if (defect !== null) throw defect.error;
  return { ...asked, askAgain };
}

async function answerTo<C extends Channel>(
  channel: C,
  input: Input<C>,
): Promise<AskStep<Output<C>> | { readonly defect: unknown }> {
  try {
    return { step: 'answer', value: await call(channel, input) };
  } catch (error) {
    return error instanceof RefusalError ? { step: 'refuse', refusal: error } : { defect: error };
  }
}

/** The same object for as long as it says the same, so that `{ round }` written in a screen asks once. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
