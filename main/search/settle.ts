import { fold } from '../../db/model/search/fold';
import { idAt, isPlaceOf, placeOf } from '../../db/model/search/kinds';
import {
  addEntries,
  changedPlaces,
  emptyIndex,
  forgetChanged,
  isWritten,
  isWrittenWhole,
  keepWritten,
  replaceEntries,
  type SearchEntry,
} from '../../db/queries/search/settled';
import type { Db } from '../../db/schema';
import { SEARCH_PLUGS } from './list';
import type { Findable, SearchPlug } from './plug';
import { type Sounds, sounds } from './sound';

const ROWS_AT_ONCE = 1_000;

/** Whether what is found is what is kept. */
export function isSettled(db: Db): Promise<boolean> {
  return isWrittenWhole(db);
}

/** Brings the index up to what is kept, in the transaction that changed it. */
export async function settle(trx: Db): Promise<void> {
  if (!(await isWritten(trx))) await writeWhole(trx);
  else await settleChanged(trx, await changedPlaces(trx));
}

/** The same at the end of every writing job: a file whose index was never written waits for `settle`. */
export async function settleWritten(trx: Db): Promise<void> {
  const places = await changedPlaces(trx);
  if (places.length > 0 && (await isWritten(trx))) await settleChanged(trx, places);
}

async function settleChanged(trx: Db, places: readonly number[]): Promise<void> {
  if (places.length === 0) return;
  for (const plug of Object.values(SEARCH_PLUGS)) {
    const ours = places.filter((place) => isPlaceOf(plug.kind, place));
    for (const some of inChunks(ours)) {
      await replaceEntries(trx, some, await entriesOf(trx, plug, some.map(idAt)));
    }
  }
  await forgetChanged(trx);
}

async function writeWhole(trx: Db): Promise<void> {
  await emptyIndex(trx);
  for (const plug of Object.values(SEARCH_PLUGS)) {
    const ids = (await plug.ids(trx)).map(({ id }) => id);
    for (const some of inChunks(ids)) await addEntries(trx, await entriesOf(trx, plug, some));
  }
  await forgetChanged(trx);
  await keepWritten(trx);
}

/** The entries of the records with these numbers, as they are to be found. */
export async function entriesOf(
  db: Db,
  plug: SearchPlug,
  ids: readonly number[],
): Promise<readonly SearchEntry[]> {
  const findables = await plug.findables(db, ids);
  const known = findables.length === 0 ? null : await sounds();
  return known === null ? [] : findables.map((findable) => entryOf(plug, findable, known));
}

function entryOf({ kind }: SearchPlug, findable: Findable, { soundOf }: Sounds): SearchEntry {
  const { id, key, code, title, detail, others, names } = findable;
  const texts = [code, title, ...others].map(fold).filter((text) => text !== '');
  return {
    id: placeOf(kind, id),
    kind,
    recordKey: key,
    code,
    plainCode: fold(code),
    title,
    detail,
    text: [...new Set(texts)].join('\n'),
    sound: soundOf(names),
  };
}

function inChunks(ids: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(ids.length / ROWS_AT_ONCE) }, (_, at) =>
    ids.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );
}
