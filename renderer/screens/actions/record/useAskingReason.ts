import { useRef, useState } from 'react';

/** What waits for the reason that a change asks for. */
export interface AskingReason {
  /** The reason of the change before, as several in one sitting often have the same. */
  readonly last: string;
  /** Null: it is not changed after all; what was typed stays. */
  readonly answer: (reason: string | null) => void;
}

export function useAskingReason() {
  const [asking, ask] = useState<AskingReason | null>(null);
  const last = useRef('');
  const askReason = () =>
    new Promise<string | null>((told) => {
      const answer = (reason: string | null) => {
        last.current = reason ?? last.current;
        ask(null);
        told(reason);
      };
      ask({ last: last.current, answer });
    });
  return { asking, askReason };
}
