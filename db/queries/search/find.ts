import { type RawBuilder, sql } from 'kysely';
import { canSpell } from '../../model/search/fold';
import { askedGrams } from '../../model/search/grams';
import { PLACES_END, placeOf } from '../../model/search/kinds';
import type { Db } from '../../schema';
import type { SearchEntry } from './settled';

export type FoundEntry = Pick<
  SearchEntry,
  'id' | 'kind' | 'recordKey' | 'code' | 'plainCode' | 'title' | 'detail'
>;

const SHOWN = sql.raw('e.id, e.kind, e.recordKey, e.code, e.plainCode, e.title, e.detail');

/** Of each kind at least the newest records in which every folded word stands, in the texts or in how the names are spelt. */
export async function entriesWith(
  db: Db,
  words: readonly string[],
  mostOfAKind: number,
): Promise<readonly FoundEntry[]> {
  if (words.length === 0) return [];
  const asked = askedGrams(words);
  const holds = sql.join(words.map(holdsWord), sql` AND `);
  const found: FoundEntry[] = [];
  // Most words stand in few records, and one question tells that there are no more. Numbers of this size are given as
  // fractions, which the full-text index would not leap to.
  for (let below = PLACES_END; ; ) {
    const { rows } = await sql<FoundEntry>`
      SELECT ${SHOWN} FROM searchText AS t CROSS JOIN searchEntry AS e ON e.id = t.rowid
      WHERE t.searchText MATCH ${asked} AND t.rowid < CAST(${below} AS INTEGER) AND ${holds}
      ORDER BY t.rowid DESC LIMIT ${mostOfAKind}`.execute(db);
    found.push(...rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < mostOfAKind) return found;
    const isEnough = found.filter(({ kind }) => kind === last.kind).length >= mostOfAKind;
    below = isEnough ? placeOf(last.kind, 0) : last.id;
  }
}

/** The index gives what may hold the word: the texts themselves decide. */
function holdsWord(word: string): RawBuilder<unknown> {
  const inText = sql`instr(e.text, ${word}) > 0`;
  return canSpell(word) ? sql`(${inText} OR instr(e.sound, ${word}) > 0)` : inText;
}

/** Records whose code begins like this, the shortest code first: the one that is the code itself leads. */
export async function entriesByCode(db: Db, word: string, most: number): Promise<readonly FoundEntry[]> {
  const { rows } = await sql<FoundEntry>`
    SELECT ${SHOWN} FROM searchEntry AS e
    WHERE e.plainCode >= ${word} AND e.plainCode < ${`${word}\u{10ffff}`}
    ORDER BY e.plainCode LIMIT ${most}`.execute(db);
  return rows;
}
