import { countOf, type RecordKind } from './recordKind';

/** Told in the history of the record that it hangs on. Its bytes go afterwards, unless another row or a copy names them. */
export const attachmentKind: RecordKind = {
  find: async (db, key) => {
    const row = await db.selectFrom('attachment').selectAll().where('uid', '=', key).executeTakeFirst();
    if (row === undefined) return null;
    const told = { record: row.record, key: row.recordKey };
    const partOf = { field: 'attachment', name: row.name };
    return { id: row.id, title: row.name, deletedAt: row.deletedAt, told, partOf };
  },
  heldBy: async (db, { told }) => {
    if (told.record !== 'round') return {};
    const closed = await countOf(
      db
        .selectFrom('round')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('code', '=', told.key)
        .where('closedOn', 'is not', null),
    );
    return { closed: closed > 0 };
  },
  draftOf: async (db, { id }) => {
    const query = db.selectFrom('attachment').select('personCode').where('id', '=', id);
    return (await query.executeTakeFirstOrThrow()).personCode;
  },
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('attachment').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    await trx.updateTable('attachment').set({ madeFromId: null }).where('madeFromId', '=', id).execute();
    await trx.deleteFrom('attachment').where('id', '=', id).execute();
  },
};
