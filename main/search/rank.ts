import { fold } from '../../db/model/search/fold';
import { SEARCH_KINDS } from '../../db/model/search/kinds';
import type { FoundEntry } from '../../db/queries/search/find';

/** The code itself, a code or a title that begins so, then the newest. */
function rankOf({ plainCode, title }: FoundEntry, words: readonly string[]): number {
  const [word = ''] = words;
  if (words.length === 1 && plainCode === word) return 0;
  if (words.length === 1 && plainCode.startsWith(word)) return 1;
  return fold(title).startsWith(word) ? 2 : 3;
}

/** Each record once, grouped by kind: the kind with the best record first, then in the order of kinds. */
export function ranked(
  entries: readonly FoundEntry[],
  words: readonly string[],
  mostOfAKind: number,
): readonly FoundEntry[] {
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const groups = SEARCH_KINDS.map((kind) =>
    once
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, rank: rankOf(entry, words) }))
      .toSorted((left, right) => left.rank - right.rank || right.entry.id - left.entry.id)
      .slice(0, mostOfAKind),
  );
  return groups
    .toSorted((left, right) => bestIn(left) - bestIn(right))
    .flatMap((group) => group.map(({ entry }) => entry));
}

// Only an exact code moves a whole group: otherwise the groups stay where one expects them while one types.
function bestIn(group: readonly { readonly rank: number }[]): number {
  return group[0]?.rank === 0 ? 0 : 1;
}
