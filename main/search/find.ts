import { searchWords } from '../../db/model/search/fold';
import { entriesByCode, entriesWith, type FoundEntry } from '../../db/queries/search/find';
import type { Db } from '../../db/schema';
import { mixedEntries } from './mixed';
import { ranked } from './rank';

const MOST_OF_A_KIND = 6;
// More than are shown, so that names that begin so are among them.
const LOOKED_AT = 4 * MOST_OF_A_KIND;

/** What is shown of all that holds the typed words, grouped by kind. */
export async function findRecords(db: Db, typed: string): Promise<readonly FoundEntry[]> {
  const words = searchWords(typed);
  return ranked(await entriesFor(db, words), words, MOST_OF_A_KIND);
}

async function entriesFor(db: Db, words: readonly string[]): Promise<readonly FoundEntry[]> {
  const [word = ''] = words;
  const found = await entriesWith(db, words, LOOKED_AT);
  if (words.length > 1) return found;
  if (found.length === 0) return mixedEntries(db, word, LOOKED_AT);
  if (!/[a-z0-9]/.test(word)) return found;
  return [...(await entriesByCode(db, word, LOOKED_AT)), ...found];
}
