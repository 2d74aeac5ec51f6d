import { countOf, type RecordKind, whoMade } from './recordKind';

/** Only one that nothing was ever done with: a customer who is gone is 已流失, not deleted. */
export const customerKind: RecordKind = {
  find: async (db, key) => {
    const row = await db.selectFrom('customer').selectAll().where('code', '=', key).executeTakeFirst();
    if (row === undefined) return null;
    const told = { record: 'customer', key };
    return { id: row.id, title: `${row.code} ${row.name}`, deletedAt: row.deletedAt, told };
  },
  heldBy: async (db, { id, told }) => ({
    forms: await countOf(
      db
        .selectFrom('form')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('customerId', '=', id),
    ),
    deliveries: await countOf(
      db
        .selectFrom('delivery')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('customerId', '=', id),
    ),
    actions: await countOf(
      db
        .selectFrom('action')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('subject', '=', told.key)
        .where('kind', 'not in', ['itemLow', 'dimensionDeclined']),
    ),
  }),
  draftOf: whoMade,
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('customer').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    await trx.deleteFrom('contact').where('customerId', '=', id).execute();
    await trx.deleteFrom('roundCustomer').where('customerId', '=', id).execute();
    await trx.deleteFrom('customer').where('id', '=', id).execute();
  },
};

/** Told in his customer's history. */
export const contactKind: RecordKind = {
  find: async (db, key) => {
    const row = await db
      .selectFrom('contact')
      .innerJoin('customer', 'customer.id', 'contact.customerId')
      .select([
        'contact.id as id',
        'contact.name as name',
        'contact.deletedAt as deletedAt',
        'customer.code as code',
      ])
      .where('contact.uid', '=', key)
      .executeTakeFirst();
    if (row === undefined) return null;
    const told = { record: 'customer', key: row.code };
    const partOf = { field: 'contact', name: row.name };
    return { id: row.id, title: `${row.name} (${row.code})`, deletedAt: row.deletedAt, told, partOf };
  },
  heldBy: async () => ({}),
  keptOutBy: async (db, { told }) => {
    const customer = await db
      .selectFrom('customer')
      .select('deletedAt')
      .where('code', '=', told.key)
      .executeTakeFirstOrThrow();
    return { deleted: customer.deletedAt !== null };
  },
  // Whom a customer's people are is the whole office's knowledge.
  draftOf: async () => null,
  mark: async (trx, id, deletedAt) => {
    await trx.updateTable('contact').set({ deletedAt }).where('id', '=', id).execute();
  },
  remove: async (trx, id) => {
    await trx.deleteFrom('contact').where('id', '=', id).execute();
  },
};
