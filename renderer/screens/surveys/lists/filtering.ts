import type { Conditions } from '../../../parts/FilterBar';

/** Every word that was typed stands somewhere in what is looked through. */
export function matches(find: string, ...texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return find
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export function isConditions(value: unknown): value is Conditions {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}
