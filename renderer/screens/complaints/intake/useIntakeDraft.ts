import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { call } from '../../../call';
import { type DraftKeeper, type DraftState, draftKeeper } from '../../surveys/draftKeeper';
import type { TypedComplaint } from './typedComplaint';

const PAUSE_MS = 300;

export interface IntakeDraft {
  readonly state: DraftState | null;
  readonly savedAt: string | null;
  /** What waits is given up, and nothing is saved any more. */
  readonly stop: () => Promise<void>;
}

/** Every change is kept after a short pause, so that neither a closed window nor a dead PC loses what was typed. */
export function useIntakeDraft(typed: TypedComplaint, first: TypedComplaint): IntakeDraft {
  const [state, tell] = useState<DraftState | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const keeper = useRef<DraftKeeper<TypedComplaint> | null>(null);
  const isStopped = useRef(false);
  const make = useEffectEvent(() => {
    keeper.current ??= draftKeeper(async (draft: TypedComplaint) => {
      const kept = await call('complaints.saveDraft', { typed: draft });
      setSavedAt(kept.savedAt);
    }, tell);
    return keeper.current;
  });
  useEffect(() => {
    if (typed !== first && !isStopped.current) make().put(typed, PAUSE_MS);
  }, [typed, first]);
  // A page that is left takes what was typed last with it.
  useEffect(() => () => keeper.current?.flush(), []);
  return {
    state,
    savedAt,
    stop: async () => {
      isStopped.current = true;
      await keeper.current?.stop();
    },
  };
}
