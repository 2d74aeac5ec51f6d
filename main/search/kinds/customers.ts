import type { SearchPlug } from '../plug';

export const customers: SearchPlug = {
  kind: 'customer',
  ids: (db) => db.selectFrom('customer').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('customer')
      .select(['id', 'code', 'name', 'nameEn', 'shortName'])
      .where('id', 'in', ids)
      .where('deletedAt', 'is', null)
      .execute();
    return rows.map(({ id, code, name, nameEn, shortName }) => ({
      id,
      key: code,
      code,
      title: name,
      detail: shortName,
      others: [shortName, nameEn],
      names: [name, shortName],
    }));
  },
};

export const contacts: SearchPlug = {
  kind: 'contact',
  ids: (db) => db.selectFrom('contact').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('contact')
      .innerJoin('customer', 'customer.id', 'contact.customerId')
      .select(['contact.id as id', 'contact.name as name', 'position', 'phone', 'email'])
      .select(['customer.code as customer', 'customer.name as customerName'])
      .where('contact.id', 'in', ids)
      .where('contact.deletedAt', 'is', null)
      .where('customer.deletedAt', 'is', null)
      .execute();
    return rows.map(({ id, name, position, phone, email, customer, customerName }) => ({
      id,
      key: customer,
      code: '',
      title: name,
      detail: [customerName, position].filter(Boolean).join(' · '),
      others: [position, phone, email],
      names: [name],
    }));
  },
};

export const deliveries: SearchPlug = {
  kind: 'delivery',
  ids: (db) => db.selectFrom('delivery').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await db
      .selectFrom('delivery')
      .innerJoin('customer', 'customer.id', 'delivery.customerId')
      .select(['delivery.id as id', 'orderNumber', 'line', 'part', 'product'])
      .select(['customer.code as customer', 'customer.name as customerName'])
      .where('delivery.id', 'in', ids)
      .execute();
    return rows.map(({ id, orderNumber, line, part, product, customer, customerName }) => ({
      id,
      key: customer,
      code: orderNumber,
      title: [part, product].filter(Boolean).join(' '),
      detail: customerName,
      others: [`${orderNumber}-${line}`],
      names: [product],
    }));
  },
};
