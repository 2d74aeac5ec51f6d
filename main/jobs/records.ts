import { addYears, type Moment, wallClock } from '../../db/model/day';
import { mayDelete, type RecordKindName } from '../../db/model/records';
import { type Facts, Refusal } from '../../db/model/refusal';
import { binRows, endDeletion, keepDeletion, retentions } from '../../db/queries/deletions';
import type { Db } from '../../db/schema';
import type { JobOffice } from '../office';
import { askedReason } from '../reason';
import { KINDS } from '../records/kinds';
import type { FoundRecord } from '../records/recordKind';
import { sweepAttachments } from '../records/sweepAttachments';
import type { ChannelsOf, Jobs } from './list';

export const records: Jobs<ChannelsOf<'records'>> = {
  'records.delete': async (office, { record, key, reason }) => {
    const { db, now, user } = office;
    const found = await theRecord(db, record, key, false);
    if (!(await mayTakeAway(office, record, found)))
      throw new Refusal('delete-not-permitted', { title: found.title });
    refuseHeld(found, await KINDS[record].heldBy(db, found));
    await KINDS[record].mark(db, found.id, now);
    const deletion = { record, recordKey: key, title: found.title, reason: reason.trim() };
    await keepDeletion(db, { ...deletion, deletedAt: now, personCode: user.code });
    told(office, key, found, { deletedAt: now, reason });
    return { title: found.title };
  },

  'records.mayDelete': async (office, { record, key }) => {
    const found = await theRecord(office.db, record, key, false);
    return { may: await mayTakeAway(office, record, found) };
  },

  'records.restore': async (office, { record, key }) => {
    const found = await theRecord(office.db, record, key, true);
    const { records: bin } = await records['records.bin'](office, {});
    if (bin.find((row) => row.record === record && row.key === key)?.mayRestore === false)
      throw new Refusal('delete-not-permitted', { title: found.title });
    await putBack(office, record, key, found);
    return { title: found.title };
  },

  'records.bin': async ({ db, settings, today, user }) => {
    const years = new Map((await retentions(db)).map((kept) => [kept.record, kept.years]));
    const rows = await binRows(db);
    return {
      records: rows.flatMap(({ record, name, deletedAt, ...row }) => {
        if (!isKind(record)) return [];
        const until = addYears(wallClock(deletedAt, settings.timeZone).day, years.get(record) ?? 0);
        const told = { ...row, record, deletedAt, name: name ?? '', keptUntil: until };
        const mayRestore = mayDelete(user.role, record, row.user === user.code);
        return [{ ...told, mayRestore, mayRemove: until <= today }];
      }),
    };
  },

  'records.remove': async (office, { record, key, reason }) => {
    const why = askedReason(reason, record);
    const { db, now } = office;
    const found = await theRecord(db, record, key, true);
    const { records: bin } = await records['records.bin'](office, {});
    const row = bin.find((one) => one.record === record && one.key === key);
    if (row !== undefined && !row.mayRemove)
      throw new Refusal('retention-running', { title: found.title, until: row.keptUntil });
    refuseHeld(found, await KINDS[record].heldBy(db, found));
    await KINDS[record].remove(db, found.id);
    await endDeletion(db, record, key, { removedAt: now });
    told(office, key, found, { deletedAt: 'removed', reason: why });
    // The bytes after the row, never before: what is taken back must find them.
    if (record === 'attachment')
      office.afterwards((after) => sweepAttachments(after.db, office.folder.paths));
    return { title: found.title };
  },
};

/** Not whether anything holds it: that is told when it is asked for, with what it is. */
async function mayTakeAway(
  { db, user }: JobOffice,
  record: RecordKindName,
  found: FoundRecord,
): Promise<boolean> {
  return mayDelete(user.role, record, (await KINDS[record].draftOf(db, found)) === user.code);
}

/** Also by an import that names a record in the bin. */
async function putBack(
  office: JobOffice,
  record: RecordKindName,
  key: string,
  found: FoundRecord,
): Promise<void> {
  const { keptOutBy, mark } = KINDS[record];
  if (keptOutBy !== undefined) refuseHeld(found, await keptOutBy(office.db, found));
  await mark(office.db, found.id, null);
  await endDeletion(office.db, record, key, { restoredAt: office.now });
  told(office, key, found, { deletedAt: null });
}

interface Deletion {
  readonly deletedAt: Moment | 'removed' | null;
  readonly reason?: string;
}

/** What is part of another record is told there by its name: that record itself is not deleted. */
function told(office: JobOffice, key: string, found: FoundRecord, { deletedAt, reason }: Deletion): void {
  const why = reason === undefined ? {} : { reason };
  const sides =
    found.partOf === undefined
      ? ownSides(found, deletedAt)
      : partSides(found.partOf, key, deletedAt === null);
  office.changed({ ...found.told, ...sides, ...why });
}

function ownSides({ title, deletedAt: before }: FoundRecord, deletedAt: Deletion['deletedAt']) {
  const old = { title, deletedAt: before };
  return { old, new: deletedAt === 'removed' ? null : { title, deletedAt } };
}

function partSides({ field, name }: NonNullable<FoundRecord['partOf']>, uid: string, isBack: boolean) {
  const [there, gone] = [
    { uid, [field]: name },
    { uid, [field]: null },
  ];
  return isBack ? { old: gone, new: there } : { old: there, new: gone };
}

/** Refused as `unknown-record` when there is none, or it is not where it should be. */
async function theRecord(
  db: Db,
  record: RecordKindName,
  key: string,
  isInBin: boolean,
): Promise<FoundRecord> {
  const found = await KINDS[record].find(db, key);
  if (found === null || (found.deletedAt !== null) !== isInBin)
    throw new Refusal('unknown-record', { record, key });
  return found;
}

function refuseHeld({ title }: FoundRecord, facts: Facts): void {
  const isHeld = Object.values(facts).some((fact) => fact !== 0 && fact !== false);
  if (isHeld) throw new Refusal('record-in-use', { title, ...facts });
}

function isKind(record: string): record is RecordKindName {
  return Object.hasOwn(KINDS, record);
}
