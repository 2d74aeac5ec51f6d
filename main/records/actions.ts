import { type RecordKind, whoMade } from './recordKind';

/** Only one that somebody made by hand and nobody has answered: a fact's action stands as long as the fact. */
export const actionKind: RecordKind = {
  find: async (db, key) => {
    const row = await db.selectFrom('action').selectAll().where('uid', '=', key).executeTakeFirst();
    if (row === undefined) return null;
    const title = `${row.code} ${row.title === '' ? row.problem : row.title}`.trim();
    return { id: row.id, title, deletedAt: row.deletedAt, told: { record: 'action', key } };
  },
  heldBy: async (db, { id }) => {
    const row = await db
      .selectFrom('action')
      .select(['source', 'state'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { notByHand: row.source !== 'hand', answered: row.state !== 'open' };
  },
  draftOf: whoMade,
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('action').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    for (const table of ['meetingTopic', 'meetingDecision', 'complaintMeasure'] as const)
      await trx.updateTable(table).set({ actionId: null }).where('actionId', '=', id).execute();
    for (const table of ['cause', 'measure', 'verification', 'slip'] as const)
      await trx.deleteFrom(table).where('actionId', '=', id).execute();
    await trx.deleteFrom('action').where('id', '=', id).execute();
  },
};
