import { countOf, type RecordKind, whoMade } from './recordKind';

/** Only one of which no form has left the office. */
export const roundKind: RecordKind = {
  find: async (db, key) => {
    const row = await db.selectFrom('round').selectAll().where('code', '=', key).executeTakeFirst();
    if (row === undefined) return null;
    const title = `${row.code} ${row.name}`.trim();
    return { id: row.id, title, deletedAt: row.deletedAt, told: { record: 'round', key } };
  },
  heldBy: async (db, { id }) => {
    const forms = () =>
      db
        .selectFrom('form')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('roundId', '=', id);
    const round = await db.selectFrom('round').select('closedOn').where('id', '=', id).executeTakeFirst();
    return {
      issued: await countOf(forms().where('issuedOn', 'is not', null)),
      printed: await countOf(forms().where('printedOn', 'is not', null).where('issuedOn', 'is', null)),
      closed: round?.closedOn != null,
    };
  },
  draftOf: whoMade,
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('round').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    await trx.deleteFrom('form').where('roundId', '=', id).execute();
    await trx.deleteFrom('roundCustomer').where('roundId', '=', id).execute();
    await trx.deleteFrom('round').where('id', '=', id).execute();
  },
};
