/** Where a draft stands; `failed` may still be saved by the next change. */
export type DraftState = 'saving' | 'saved' | 'failed';

export interface DraftKeeper<Draft> {
  /** Saves the latest after a pause; 0 at once. */
  readonly put: (draft: Draft, pauseMs: number) => void;
  /** What waits is saved now. */
  readonly flush: () => void;
  /** What waits is given up; done when nothing is on its way any more. */
  readonly stop: () => Promise<void>;
}

/**
 * One save at a time: while one is on its way only the latest waits. An answer is saved at once and not after a pause,
 * because keys come faster than any pause, and a PC that dies must lose no more than the last of them.
 */
export function draftKeeper<Draft>(
  save: (draft: Draft) => Promise<unknown>,
  tell: (state: DraftState) => void,
): DraftKeeper<Draft> {
  let waiting: { readonly draft: Draft } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;

  const saveWaiting = async () => {
    while (waiting !== null) {
      const { draft } = waiting;
      waiting = null;
      tell('saving');
      try {
        await save(draft);
        tell('saved');
      } catch {
        // The next key tries again; what was typed is still on the screen.
        tell('failed');
      }
    }
    saving = null;
  };
  const start = () => {
    clearTimeout(timer);
    saving ??= saveWaiting();
  };

  return {
    put: (draft, pauseMs) => {
      waiting = { draft };
      clearTimeout(timer);
      if (pauseMs === 0) start();
      else timer = setTimeout(start, pauseMs);
    },
    flush: () => {
      if (waiting !== null) start();
    },
    stop: async () => {
      clearTimeout(timer);
      waiting = null;
      await saving;
    },
  };
}
