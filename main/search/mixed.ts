import { canSpell } from '../../db/model/search/fold';
import { SEARCH_KINDS } from '../../db/model/search/kinds';
import { speltRun } from '../../db/model/search/spelling';
import { entriesWith, type FoundEntry } from '../../db/queries/search/find';
import type { Db } from '../../db/schema';
import { sounds } from './sound';

const PARTS = /[a-z0-9]+|[^a-z0-9]+/g;
// Longer ones are no first letters with a syllable after them, and every cut is a question of its own.
const MOST_LETTERS = 12;
const CANDIDATES = 50;

/**
 * The ways in which a word may be asked in parts, where it is no part of a text as it stands: Chinese with letters (德bang), or
 * first letters with syllables (whdebang). Each way is a list of words that must all be found.
 */
export function partsAsked(word: string): readonly (readonly string[])[] {
  const parts = word.match(PARTS) ?? [];
  if (parts.length > 1)
    return [parts.filter((part) => part.length > 1 || !/[a-z0-9]/.test(part))].filter(isAsked);
  if (!canSpell(word) || word.length > MOST_LETTERS) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)])
    .map((cut) => cut.filter((part) => part.length > 1))
    .filter(isAsked);
}

function isAsked(parts: readonly string[]): boolean {
  return parts.length > 0;
}

/** Records whose title is spelt by the word character by character, where no text holds it as it stands. */
export async function mixedEntries(
  db: Db,
  word: string,
  mostOfAKind: number,
): Promise<readonly FoundEntry[]> {
  const found = new Map<number, FoundEntry>();
  for (const parts of partsAsked(word)) {
    for (const entry of await entriesWith(db, parts, CANDIDATES)) found.set(entry.id, entry);
  }
  if (found.size === 0) return [];
  const { signsOf } = await sounds();
  return [...found.values()]
    .filter(({ title }) => speltRun(signsOf(title), word) !== null)
    .slice(0, mostOfAKind * SEARCH_KINDS.length);
}
