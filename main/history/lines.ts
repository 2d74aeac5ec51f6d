import { offsetOf, wallClock } from '../../db/model/day';
import type { Template } from '../../db/model/surveys/template';
import { changedFields } from '../../db/model/trail';
import { allDocuments } from '../../db/queries/documents';
import type { KeptRow } from '../../db/queries/history';
import { codesOf } from '../../db/queries/recordCodes';
import type { TrailLine } from '../../preload/contract/history';
import type { Language } from '../../preload/words/language';
import { nameIn } from '../../preload/words/shipped/shippedName';
import type { JobOffice } from '../office';

export async function trailLines(
  { db, settings }: Pick<JobOffice, 'db' | 'settings'>,
  rows: readonly KeptRow[],
): Promise<readonly TrailLine[]> {
  const names = await namesOf({ db, settings }, rows);
  return rows.map((row) => ({
    ...trailLine(row, settings.timeZone),
    keyName: names(row) ?? row.recordKey,
  }));
}

/** The code of an action or meeting, the number of a form, the name of a plant's own dimension. */
async function namesOf(
  { db, settings: { language } }: Pick<JobOffice, 'db' | 'settings'>,
  rows: readonly KeptRow[],
): Promise<(row: KeptRow) => string | undefined> {
  const codes = await codesOf(
    db,
    rows.map(({ recordKey }) => recordKey),
  );
  const has = (record: string) => rows.some((row) => row.record === record);
  const numbers = new Map(
    has('document') ? (await allDocuments(db)).map((one) => [one.document, one.number]) : [],
  );
  const duties = has('duty') ? await dimensionNames(db, language) : new Map<string, string>();
  return ({ record, recordKey }) => {
    if (record === 'document') return numbers.get(recordKey);
    return record === 'duty' ? duties.get(recordKey) : codes.get(recordKey);
  };
}

async function dimensionNames(db: JobOffice['db'], language: Language): Promise<ReadonlyMap<string, string>> {
  const kept = await db.selectFrom('template').select('definitionJson').orderBy('id').execute();
  const templates = kept.map(({ definitionJson }): Template => JSON.parse(definitionJson));
  const dimensions = templates.flatMap((template) => template.dimensions);
  return new Map(dimensions.map((one) => [one.code, nameIn(one, language)]));
}

/** Rows of before zones were kept are told in the plant's present one. */
function trailLine(row: KeptRow, timeZone: string): Omit<TrailLine, 'keyName'> {
  const zone = row.zone === '' ? timeZone : row.zone;
  const clock = wallClock(row.at, zone);
  const { id, at, via, workstation, channel, record, reason, hash, oldJson, newJson } = row;
  return {
    ...{ id, at, via, workstation, channel, record, reason, hash },
    when: `${clock.day} ${clock.time} ${offsetOf(at, zone)}`,
    user: row.userCode,
    name: row.userName,
    key: row.recordKey,
    old: oldJson,
    new: newJson,
    changes: changedFields(oldJson, newJson),
  };
}
