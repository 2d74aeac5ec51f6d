import type { SearchPlug } from '../plug';

export const complaints: SearchPlug = {
  kind: 'complaint',
  ids: (db) => db.selectFrom('complaint').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('complaint')
      .innerJoin('customer', 'customer.id', 'complaint.customerId')
      .selectAll('complaint')
      .select([
        'customer.code as customer',
        'customer.name as customerName',
        'customer.shortName as shortName',
      ])
      .where('complaint.id', 'in', ids)
      .where('complaint.deletedAt', 'is', null)
      .execute();
    return rows.map((row) => ({
      ...{ id: row.id, key: row.uid, code: row.code, title: row.problem },
      detail: [row.receivedOn, row.customerName, row.part].filter((one) => one !== '').join(' · '),
      others: [
        row.customer,
        row.part,
        row.model,
        row.batch,
        row.receivedOn,
        row.complainant,
        row.description,
      ],
      names: [row.problem, row.customerName, row.shortName, row.partName],
    }));
  },
};
