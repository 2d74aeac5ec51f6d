import { headerKey } from './headerWords';

/** What people have said that a header means, by its key: a field, or null for a column that is not used. */
export type ColumnMatches = Readonly<Record<string, string | null>>;

/**
 * What each column of a header row is remembered by: its words, and which of several alike it is. A column without words
 * (the second one under a merged header) goes by the words at its left. Blank where there are none.
 */
export function matchKeys(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  let words = '';
  return headers.map((header) => {
    words = headerKey(header) || words;
    if (words === '') return '';
    const place = (seen.get(words) ?? 0) + 1;
    seen.set(words, place);
    // No key has a space in it.
    return place === 1 ? words : `${words} ${place}`;
  });
}

type Places = ReadonlyMap<string, number>;

/**
 * The matches under which a header row is understood as a person has said, added to those kept. `find` says what is found
 * under given matches; nothing that is found anyway is remembered.
 */
export function matchesSaying(
  told: Places,
  headers: readonly string[],
  kept: ColumnMatches,
  find: (matches: ColumnMatches) => Places,
): ColumnMatches {
  const keys = matchKeys(headers);
  const said = withTold(told, keys, kept, find(kept));
  return { ...said, ...setAside(told, keys, find(said)) };
}

/** With what was said and not found; without what says otherwise. */
function withTold(told: Places, keys: readonly string[], kept: ColumnMatches, found: Places): ColumnMatches {
  const contrary = [...found].flatMap(([field, index]) => (told.get(field) === index ? [] : keys[index]));
  const still = Object.entries(kept).filter(([key]) => !contrary.includes(key));
  const added = [...told].flatMap(([field, index]) => {
    const key = keys[index] ?? '';
    return found.get(field) === index || key === '' ? [] : [[key, field] as const];
  });
  return Object.fromEntries([...still, ...added]);
}

/** Columns that would be taken although nobody said so. */
function setAside(told: Places, keys: readonly string[], found: Places): ColumnMatches {
  const used = new Set(told.values());
  const wrong = [...found].filter(([field, index]) => told.get(field) !== index && !used.has(index));
  return Object.fromEntries(wrong.map(([, index]) => [keys[index] ?? '', null]));
}
