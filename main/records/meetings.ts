import { countOf, type RecordKind, whoMade } from './recordKind';

/** Not one that has been approved or in which something was decided. */
export const meetingKind: RecordKind = {
  find: async (db, key) => {
    const row = await db.selectFrom('meeting').selectAll().where('uid', '=', key).executeTakeFirst();
    if (row === undefined) return null;
    const title = `${row.code} ${row.title}`;
    return { id: row.id, title, deletedAt: row.deletedAt, told: { record: 'meeting', key } };
  },
  heldBy: async (db, { id, told }) => {
    const { state } = await db
      .selectFrom('meeting')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const decisions = await countOf(
      db
        .selectFrom('action')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('originRecord', '=', 'meeting')
        .where('originKey', '=', told.key)
        .where('deletedAt', 'is', null),
    );
    return { decided: state === 'approved' || decisions > 0 };
  },
  draftOf: async (db, record) => {
    const query = db.selectFrom('meeting').select('state').where('id', '=', record.id);
    const { state } = await query.executeTakeFirstOrThrow();
    return state === 'planned' ? whoMade(db, record) : null;
  },
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('meeting').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    await trx.deleteFrom('meetingDecision').where('meetingId', '=', id).execute();
    await trx.deleteFrom('meetingTopic').where('meetingId', '=', id).execute();
    await trx.deleteFrom('meetingPerson').where('meetingId', '=', id).execute();
    await trx.deleteFrom('meeting').where('id', '=', id).execute();
  },
};
