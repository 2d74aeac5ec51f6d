import type { Day } from '../model/day';
import type { Db } from '../schema';

/** Most complaints that are looked through for one answer while somebody types. */
const LOOKED_AT = 400;

export function knownParts(db: Db) {
  return db.selectFrom('part').select(['id', 'code', 'name', 'model', 'family']).orderBy('code').execute();
}

/** Every part that was ever delivered, to one customer where he is known, with what it was called last. */
export function deliveredParts(db: Db, customerId: number | undefined) {
  let query = db
    .selectFrom('delivery')
    .select(({ fn }) => [
      'part as code',
      fn.max<string>('product').as('name'),
      fn.max<Day | null>('deliveredOn').as('deliveredOn'),
    ])
    .where('part', '!=', '')
    .groupBy('part');
  if (customerId !== undefined) query = query.where('customerId', '=', customerId);
  return query.execute();
}

/** What the last delivery of a part called it; empty where there was none. */
export async function deliveredName(db: Db, part: string): Promise<string> {
  const row = await db
    .selectFrom('delivery')
    .select('product')
    .where('part', '=', part)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.product ?? '';
}

/** Parts as earlier complaints named them. */
export function complainedParts(db: Db) {
  return db
    .selectFrom('complaint')
    .select(({ fn }) => [
      'part as code',
      fn.max<string>('partName').as('name'),
      fn.max<string>('model').as('model'),
    ])
    .where('part', '!=', '')
    .where('deletedAt', 'is', null)
    .groupBy('part')
    .execute();
}

/** Newest first. */
export function recentDeliveries(db: Db, customerId: number, part: string, most: number) {
  let query = db
    .selectFrom('delivery')
    .select(['orderNumber', 'line', 'part', 'product', 'quantity', 'deliveredOn'])
    .where('customerId', '=', customerId)
    .where('deliveredOn', 'is not', null);
  if (part !== '') query = query.where('part', '=', part);
  return query.orderBy('deliveredOn', 'desc').orderBy('id', 'desc').limit(most).execute();
}

/** The problems that complaints were ever counted by, the most frequent first; those of the part before all others. */
export function problemCounts(db: Db, part: string) {
  return db
    .selectFrom('complaint')
    .select(({ fn, eb }) => [
      'problem',
      fn.countAll<number>().as('count'),
      fn.sum<number>(eb.case().when('part', '=', part).then(1).else(0).end()).as('ofPart'),
    ])
    .where('deletedAt', 'is', null)
    .groupBy('problem')
    .orderBy('ofPart', 'desc')
    .orderBy('count', 'desc')
    .orderBy('problem')
    .execute();
}

/** Who has complained for a customer, the latest first. */
export function complainants(db: Db, customerId: number) {
  return db
    .selectFrom('complaint')
    .select(['complainant as name', 'phone', 'email'])
    .where('customerId', '=', customerId)
    .where('complainant', '!=', '')
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(LOOKED_AT)
    .execute();
}

export interface Repeating {
  readonly customerId: number;
  readonly part: string;
  readonly problem: string;
  readonly from: Day;
  readonly to: Day;
}

/** The same of one customer within some days, the latest first, without those that were withdrawn. */
export function repeatedComplaints(db: Db, { customerId, part, problem, from, to }: Repeating) {
  return db
    .selectFrom('complaint')
    .select(['uid as id', 'code', 'receivedOn', 'complainant', 'state'])
    .where('customerId', '=', customerId)
    .where('part', '=', part)
    .where('problem', '=', problem)
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to)
    .where('state', '!=', 'withdrawn')
    .where('deletedAt', 'is', null)
    .orderBy('receivedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Those who are here, with the functions that they hold. */
export async function peopleWithFunctions(db: Db) {
  const people = await db
    .selectFrom('person')
    .leftJoin('department', 'department.id', 'person.departmentId')
    .select(['person.id', 'person.code', 'person.name', 'department.name as department'])
    .where('isService', '=', 0)
    .where('leftOn', 'is', null)
    .orderBy('person.code')
    .execute();
  const held = await db.selectFrom('personFunction').select(['personId', 'function']).execute();
  return people.map(({ id, ...person }) => ({
    ...person,
    functions: held.filter(({ personId }) => personId === id).map((row) => row.function),
  }));
}

/** The newest row of the trail that one channel left for a record. */
export function newestRow(
  db: Db,
  { record, key, channel }: { readonly record: string; readonly key: string; readonly channel: string },
) {
  return db
    .selectFrom('history')
    .select(['at', 'userCode', 'userName', 'newJson'])
    .where('record', '=', record)
    .where('recordKey', '=', key)
    .where('channel', '=', channel)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
