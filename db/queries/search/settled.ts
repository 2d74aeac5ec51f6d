import { sql } from 'kysely';
import { gramsOf } from '../../model/search/grams';
import type { Database, Db } from '../../schema';
import { insertMany } from '../insertMany';
import { keepSetting } from '../settings';

/** One record as it is found. */
export type SearchEntry = Database['searchEntry'];

const STAMP = 'searchIndex';
/** Another number whenever a text would be written into the index in another way. */
const VERSION = 2;
const ROWS_AT_ONCE = 500;

const COLUMNS = [
  'id',
  'kind',
  'recordKey',
  'code',
  'plainCode',
  'title',
  'detail',
  'text',
  'sound',
] as const satisfies readonly (keyof SearchEntry)[];

/** Whether the index was ever written whole, in the way in which it is read now. */
export async function isWritten(db: Db): Promise<boolean> {
  const kept = await db.selectFrom('setting').select('valueJson').where('key', '=', STAMP).executeTakeFirst();
  return kept?.valueJson === String(VERSION);
}

/** Both in one question, because every search asks it. */
export async function isWrittenWhole(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('setting')
    .select(({ exists, selectFrom }) => exists(selectFrom('searchChanged').select('id')).as('isChanged'))
    .where('key', '=', STAMP)
    .where('valueJson', '=', String(VERSION))
    .executeTakeFirst();
  return row !== undefined && Number(row.isChanged) === 0;
}

export function keepWritten(trx: Db): Promise<void> {
  return keepSetting(trx, STAMP, VERSION);
}

export async function changedPlaces(db: Db): Promise<readonly number[]> {
  const rows = await db.selectFrom('searchChanged').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

export async function forgetChanged(trx: Db): Promise<void> {
  await trx.deleteFrom('searchChanged').execute();
}

export async function emptyIndex(trx: Db): Promise<void> {
  await trx.deleteFrom('searchEntry').execute();
  await sql`INSERT INTO searchText (searchText) VALUES ('delete-all')`.execute(trx);
}

/** Adds entries of records that the index does not know yet. */
export async function addEntries(trx: Db, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.map((entry) => COLUMNS.map((column) => entry[column]));
  await insertMany(trx, 'searchEntry', COLUMNS, rows);
  const texts = entries.map(({ id, text, sound }) => [id, gramsOf(text), gramsOf(sound)]);
  await insertMany(trx, 'searchText', ['rowid', 'text', 'sound'], texts);
}

/** What stands at these places becomes the given entries; the full-text index is only touched where a text changed. */
export async function replaceEntries(
  trx: Db,
  places: readonly number[],
  entries: readonly SearchEntry[],
): Promise<void> {
  for (let at = 0; at < places.length; at += ROWS_AT_ONCE) {
    const some = new Set(places.slice(at, at + ROWS_AT_ONCE));
    await replaceSome(
      trx,
      [...some],
      entries.filter(({ id }) => some.has(id)),
    );
  }
}

async function replaceSome(trx: Db, places: readonly number[], entries: readonly SearchEntry[]) {
  const before = await trx
    .selectFrom('searchEntry')
    .select(['id', 'text', 'sound'])
    .where('id', 'in', places)
    .execute();
  const texts = new Map(before.map((row) => [row.id, row]));
  const isSame = ({ id, text, sound }: SearchEntry) =>
    texts.get(id)?.text === text && texts.get(id)?.sound === sound;
  const same = entries.filter(isSame);
  const kept = new Set(same.map(({ id }) => id));
  const gone = places.filter((place) => !kept.has(place));
  for (const { id, ...shown } of same) {
    await trx.updateTable('searchEntry').set(shown).where('id', '=', id).execute();
  }
  if (gone.length > 0) {
    await trx.deleteFrom('searchEntry').where('id', 'in', gone).execute();
    await trx.deleteFrom('searchText').where('rowid', 'in', gone).execute();
  }
  await addEntries(
    trx,
    entries.filter((entry) => !isSame(entry)),
  );
}
