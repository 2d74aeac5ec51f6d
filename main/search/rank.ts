import { fold } from '../../db/model/search/fold';
import { SEARCH_KINDS } from '../../db/model/search/kinds';
import type { FoundEntry } from '../../db/queries/search/find';

/** The code itself, a code or a title that begins so, the rest. */
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
      .toSorted((left, right) => left.rank - right.rank || withinRank(left, right))
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

interface Ranked {
  readonly entry: FoundEntry;
  readonly rank: number;
}

const NATURAL = new Intl.Collator('zh-CN', { numeric: true });

/** What begins as it was typed stands in the order of its own numbers, KH009 before KH010; among equals the newest first. */
function withinRank({ entry: left, rank }: Ranked, { entry: right }: Ranked): number {
  const newest = right.id - left.id;
  if (rank === 1) return NATURAL.compare(left.plainCode, right.plainCode) || newest;
  return rank === 2 ? NATURAL.compare(left.title, right.title) || newest : newest;
}
