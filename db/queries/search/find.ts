import { type RawBuilder, sql } from 'kysely';
import { canSpell } from '../../model/search/fold';
import { askedGrams } from '../../model/search/grams';
import { SEARCH_KINDS } from '../../model/search/kinds';
import type { Db } from '../../schema';
import type { SearchEntry } from './settled';

export type FoundEntry = Pick<
  SearchEntry,
  'id' | 'kind' | 'recordKey' | 'code' | 'plainCode' | 'title' | 'detail'
>;

const SHOWN = sql.raw('e.id, e.kind, e.recordKey, e.code, e.plainCode, e.title, e.detail');

/** Of each kind the newest records in which every folded word stands, in the texts or in how the names are spelt. */
export async function entriesWith(
  db: Db,
  words: readonly string[],
  mostOfAKind: number,
): Promise<readonly FoundEntry[]> {
  if (words.length === 0) return [];
  const asked = JSON.stringify(SEARCH_KINDS.map((kind) => askedGrams(kind, words)));
  const { rows } = await sql<FoundEntry>`
    SELECT ${SHOWN} FROM json_each(${asked}) AS kind CROSS JOIN searchEntry AS e ON e.id IN (
      SELECT t.rowid FROM searchText AS t CROSS JOIN searchEntry AS h ON h.id = t.rowid
      WHERE t.searchText MATCH kind.value AND ${sql.join(words.map(holdsWord), sql` AND `)}
      ORDER BY t.rowid DESC LIMIT ${mostOfAKind})`.execute(db);
  return rows;
}

/** The index gives what may hold the word: the texts themselves decide. */
function holdsWord(word: string): RawBuilder<unknown> {
  const inText = sql`instr(h.text, ${word}) > 0`;
  return canSpell(word) ? sql`(${inText} OR instr(h.sound, ${word}) > 0)` : inText;
}

/** Records whose code begins like this, the shortest code first: the one that is the code itself leads. */
export async function entriesByCode(db: Db, word: string, most: number): Promise<readonly FoundEntry[]> {
  const { rows } = await sql<FoundEntry>`
    SELECT ${SHOWN} FROM searchEntry AS e
    WHERE e.plainCode >= ${word} AND e.plainCode < ${`${word}\u{10ffff}`}
    ORDER BY e.plainCode LIMIT ${most}`.execute(db);
  return rows;
}
