import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/** Filters hold what somebody was looking for. */
export function forgetKept(): void {
  kept.clear();
}

/**
 * State that is still there when one comes back to the page: filters, a chosen view, an opened part.
 * Until the window closes; what must outlive it is a setting.
 */
export function useKept<T>(
  name: string,
  first: T,
  isStill: (value: unknown) => value is T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const before = kept.get(name);
    return isStill(before) ? before : first;
  });
  const keep = useCallback(
    (next: T) => {
      kept.set(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, keep];
}
