import { useSyncExternalStore } from 'react';

// Where two columns of a page leave too little for a list's lesser columns; the style sheets turn at the same width.
const narrow = matchMedia('(width < 1240px)');

function onTurn(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether lists should leave out what the record itself tells too. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(onTurn, () => narrow.matches);
}
