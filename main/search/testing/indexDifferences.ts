import { sql } from 'kysely';
import { gramsOf } from '../../../db/model/search/grams';
import type { SearchEntry } from '../../../db/queries/search/settled';
import type { Db } from '../../../db/schema';
import { SEARCH_PLUGS } from '../list';
import { entriesOf } from '../settle';

interface Grams {
  readonly doc: number;
  readonly col: string;
  readonly term: string;
  readonly offset: number;
}

/** What stands in the index and not in one that is written anew, and the other way round; empty when they are equal. */
export async function indexDifferences(db: Db): Promise<readonly string[]> {
  const wanted = await wantedEntries(db);
  const kept = await db.selectFrom('searchEntry').selectAll().orderBy('id').execute();
  return [
    ...differences('entry', wanted.map(told), kept.map(told)),
    ...differences('group', wanted.flatMap(groupsOf), await keptGroups(db)),
  ];
}

async function wantedEntries(db: Db): Promise<readonly SearchEntry[]> {
  const entries: SearchEntry[] = [];
  for (const plug of Object.values(SEARCH_PLUGS)) {
    const ids = (await plug.ids(db)).map(({ id }) => id);
    if (ids.length > 0) entries.push(...(await entriesOf(db, plug, ids)));
  }
  return entries;
}

function told({ id, ...entry }: SearchEntry): string {
  return `${id} ${JSON.stringify(entry, Object.keys(entry).toSorted())}`;
}

function groupsOf({ id, text, sound }: SearchEntry): readonly string[] {
  return Object.entries({ text, sound }).flatMap(([column, value]) =>
    value === ''
      ? []
      : gramsOf(value)
          .split(' ')
          .map((group, at) => `${id} ${column} ${at} ${group}`),
  );
}

async function keptGroups(db: Db): Promise<readonly string[]> {
  await sql`CREATE VIRTUAL TABLE temp.searchGroups USING fts5vocab(main, searchText, instance)`.execute(db);
  const { rows } = await sql<Grams>`SELECT doc, col, term, "offset" FROM temp.searchGroups`.execute(db);
  await sql`DROP TABLE temp.searchGroups`.execute(db);
  return rows.map(({ doc, col, offset, term }) => `${doc} ${col} ${offset} ${term}`);
}

function differences(what: string, wanted: readonly string[], kept: readonly string[]): readonly string[] {
  const [here, there] = [new Set(wanted), new Set(kept)];
  return [
    ...wanted.filter((one) => !there.has(one)).map((one) => `missing ${what}: ${one}`),
    ...kept.filter((one) => !here.has(one)).map((one) => `too much ${what}: ${one}`),
  ];
}
