import { useEffect, useSyncExternalStore } from 'react';

let told: readonly string[] = [];
const listeners = new Set<() => void>();

function tell(sentences: readonly string[]): void {
  told = sentences;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What F1 says about this page before it lists the keys. Take the list from the words, not made anew at each drawing. */
export function useHelp(sentences: readonly string[]): void {
  useEffect(() => {
    tell(sentences);
    return () => tell([]);
  }, [sentences]);
}

export function useToldHelp(): readonly string[] {
  return useSyncExternalStore(listen, () => told);
}
