import { holds } from '../../db/model/people';
import { Refusal } from '../../db/model/refusal';
import type { Db } from '../../db/schema';
import type { ImportPreview } from '../../preload/contract/imports';
import { type Checked, isChannel } from '../../preload/contract/index';
import { PERMISSIONS } from '../../preload/contract/permissions';
import type { JobOffice } from '../office';
import { previewComplaints } from './complaints/import/import';
import { badRowsBook } from './imports/badRows';
import { columnsOfFile, rememberColumns } from './imports/columns';
import { previewCustomers } from './imports/customers';
import { previewDeliveries } from './imports/deliveries';
import { previewPeople } from './imports/people';
import { undoBatch } from './imports/undo';
import type { ChannelsOf, Jobs } from './list';
import { previewLedger } from './surveys/ledger';

export const imports: Jobs<ChannelsOf<'imports'>> = {
  'imports.badRows': async (office, input) => {
    const preview = await previewOf(office, input);
    return { file: await badRowsBook(office, input.file, preview), rows: preview.counts.rejected };
  },

  'imports.columns': columnsOfFile,

  'imports.last': async ({ db }, { channel }) => {
    const last = await lastBatch(db, channel);
    if (last === undefined) return { last: null };
    const { uid: batch, fileName, importedAt, undoneAt } = last;
    return { last: { batch, channel, fileName, importedAt, canUndo: undoneAt === null } };
  },

  'imports.rememberColumns': rememberColumns,

  'imports.undo': async (office, { batch }) => {
    const found = await office.db
      .selectFrom('importBatch')
      .selectAll()
      .where('uid', '=', batch)
      .executeTakeFirst();
    if (found === undefined || found.undoneAt !== null) throw new Refusal('unknown-batch');
    refuseBeyond(office, found.channel);
    const newest = await lastBatch(office.db, found.channel);
    if (newest?.uid !== batch) throw new Refusal('batch-in-use', { fileName: found.fileName });
    const undone = await undoBatch(office, found);
    await office.db
      .updateTable('importBatch')
      .set({ undoneAt: office.now })
      .where('id', '=', found.id)
      .execute();
    return { undone };
  },
};

/** Taking an import back needs what importing needs. */
function refuseBeyond({ user }: JobOffice, channel: string): void {
  if (isChannel(channel) && !holds(user.role, PERMISSIONS[channel].role))
    throw new Refusal('not-permitted', { channel, role: user.role });
}

/** The export of bad rows holds every one, not only those that a screen shows. */
const ALL = Number.POSITIVE_INFINITY;

function previewOf(
  office: JobOffice,
  { channel, file, table, round }: Checked<'imports.badRows'>,
): Promise<ImportPreview> {
  if (channel === 'customers.import') return previewCustomers(office, { file, table }, ALL);
  if (channel === 'complaints.import') return previewComplaints(office, { file, table }, ALL);
  if (channel === 'people.import') return previewPeople(office, { file, table }, ALL);
  if (channel === 'deliveries.import') return previewDeliveries(office, { file, table }, ALL);
  if (round === undefined) throw new Refusal('wrong-input', { field: 'round' });
  return previewLedger(office, { round, file, table }, ALL);
}

function lastBatch(db: Db, channel: string) {
  return db
    .selectFrom('importBatch')
    .selectAll()
    .where('channel', '=', channel)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
}
