import type { Day } from '../model/day';
import type { Candidate } from '../model/surveys/population';
import type { Db } from '../schema';

/** Without those in the recycle bin, like every question here but `customersEver`. */
export async function customerIds(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'code'])
    .where('deletedAt', 'is', null)
    .execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** The codes of those in the recycle bin. */
export async function customersInBin(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('customer').select('code').where('deletedAt', 'is not', null).execute();
  return new Set(rows.map(({ code }) => code));
}

export function allCustomers(db: Db) {
  return db.selectFrom('customer').selectAll().where('deletedAt', 'is', null).orderBy('code').execute();
}

/** Those in the recycle bin too: their codes are theirs still. */
export function customersEver(db: Db) {
  return db.selectFrom('customer').selectAll().orderBy('code').execute();
}

export async function customerByCode(db: Db, code: string) {
  const found = await db
    .selectFrom('customer')
    .selectAll()
    .where('code', '=', code)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return found ?? null;
}

export function contactsOf(db: Db, customerId: number) {
  return db
    .selectFrom('contact')
    .select(['id', 'uid', 'name', 'position', 'phone', 'email', 'leftOn'])
    .where('customerId', '=', customerId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute();
}

/** Oldest first; those who have left last. */
export function allContacts(db: Db) {
  return db
    .selectFrom('contact')
    .select(['id', 'customerId', 'name', 'phone', 'email', 'leftOn'])
    .where('deletedAt', 'is', null)
    .orderBy((eb) => eb('leftOn', 'is not', null))
    .orderBy('id')
    .execute();
}

/** Every customer's first contact who has not left, by customer. */
export async function firstContacts(db: Db) {
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'customerId', 'name', 'phone', 'email', 'position'])
    .where('leftOn', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.customerId, row]));
}

/** What the population rules ask of every customer; deliveries are lines delivered in the period. */
export async function candidates(db: Db, from: Day, to: Day): Promise<readonly Candidate[]> {
  const customers = await allCustomers(db);
  const delivered = await db
    .selectFrom('delivery')
    .select(({ fn }) => [
      'customerId',
      fn.sum<number>('quantity').as('quantity'),
      fn.countAll<number>().as('lines'),
    ])
    .where('deliveredOn', '>=', from)
    .where('deliveredOn', '<=', to)
    .groupBy('customerId')
    .execute();
  const firsts = await db
    .selectFrom('delivery')
    .select(({ fn }) => ['customerId', 'part', fn.min('deliveredOn').as('first')])
    .where('deliveredOn', 'is not', null)
    .where('part', '!=', '')
    .groupBy(['customerId', 'part'])
    .execute();
  const sums = new Map(delivered.map((row) => [row.customerId, row]));
  const withNew = new Set(
    firsts.filter(({ first }) => first !== null && first >= from && first <= to).map((row) => row.customerId),
  );
  return customers.map((customer) => ({
    code: customer.code,
    status: customer.status,
    ownMould: customer.ownMould === 1,
    keyProspect: customer.keyProspect === 1,
    quantity: sums.get(customer.id)?.quantity ?? 0,
    deliveries: sums.get(customer.id)?.lines ?? 0,
    hasNewProduct: withNew.has(customer.id),
  }));
}
