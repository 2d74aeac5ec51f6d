import { v7 as newUid } from 'uuid';
import { addDays, type Day } from '../../db/model/day';
import type { CustomerStatus } from '../../db/model/surveys/population';
import { insertMany } from '../../db/queries/insertMany';
import type { JobOffice } from '../office';
import { FIRST_WORDS, FOREIGN_NAME, LONG_NAME, PARTS, PLACES, SECOND_WORDS, SURNAMES, TITLES, TRADES } from './names';
import type { Random } from './random';

export interface SampleCustomer {
  readonly code: string;
  readonly status: CustomerStatus;
  /** How well he thinks of us, 0 to 1. */
  readonly liking: number;
}

const CUSTOMERS = 42;
const MONTHS = 15;
const DAYS_PER_MONTH = 30;

/** Customers with a contact each; the last four are not customers yet. */
export async function addCustomers(office: JobOffice, random: Random): Promise<readonly SampleCustomer[]> {
  const customers: SampleCustomer[] = [];
  const names = new Set<string>();
  for (let at = 1; at <= CUSTOMERS; at += 1) {
    const code = `KH${String(at).padStart(3, '0')}`;
    const place = random.pick(PLACES);
    const { name, shortName } = newName(at, place, random, names);
    const status = at > CUSTOMERS - 2 ? 'potential' : at > CUSTOMERS - 4 ? 'developing' : 'existing';
    const row = {
      uid: newUid(),
      code,
      name,
      shortName,
      nameEn: at === 7 ? FOREIGN_NAME : '',
      status,
      kind: random.pick(['自有产品', 'OEM']),
      level: random.pick(['A', 'A', 'B', 'B', 'C']),
      region: place,
      hsf: random.pick(['有', '无']),
      ownMould: random.next() < 0.2 ? 1 : 0,
      keyProspect: status === 'developing' ? 1 : 0,
    } as const;
    const { id } = await office.db.insertInto('customer').values(row).returning('id').executeTakeFirstOrThrow();
    await office.db.insertInto('contact').values({ uid: newUid(), customerId: id, leftOn: null, ...newContact(at, random) }).execute();
    office.changed({ record: 'customer', key: code, old: null, new: { name, status, isSample: true } });
    customers.push({ code, status, liking: 0.35 + random.next() * 0.6 });
  }
  return customers;
}

function newName(at: number, place: string, random: Random, known: Set<string>) {
  if (at === 5) return { name: LONG_NAME, shortName: '渝新动力' };
  if (at === 7) return { name: FOREIGN_NAME, shortName: 'Nordlicht' };
  for (;;) {
    const brand = random.pick(FIRST_WORDS) + random.pick(SECOND_WORDS);
    const trade = random.pick(TRADES);
    if (known.has(brand)) continue;
    known.add(brand);
    return { name: `${place}${brand}${trade}有限公司`, shortName: brand + trade.slice(0, 2) };
  }
}

function newContact(at: number, random: Random) {
  return {
    name: random.pick(SURNAMES) + random.pick(TITLES),
    position: random.pick(['品质', '采购', 'SQE', '工程']),
    phone: `0512-0000 ${String(1000 + at)}`,
    email: `sqe${at}@example.com`,
  };
}

const COLUMNS = ['uid', 'orderNumber', 'line', 'customerId', 'part', 'product', 'quantity', 'dueOn', 'deliveredOn', 'returnedQuantity', 'defectiveQuantity'] as const;

/** Delivery lines of the last fifteen months; one in eight is late, the newest are not delivered yet. */
export async function addDeliveries(office: JobOffice, random: Random): Promise<void> {
  const customers = await office.db.selectFrom('customer').select('id').where('status', '=', 'existing').execute();
  const rows: (string | number | null)[][] = [];
  const first = addDays(office.today, -MONTHS * DAYS_PER_MONTH);
  for (const { id } of customers) {
    const rhythm = random.whole(9, 40);
    for (let due: Day = addDays(first, random.whole(0, rhythm)); due < addDays(office.today, 14); due = addDays(due, random.whole(2, rhythm * 2))) {
      const delivered = addDays(due, random.next() < 0.13 ? random.whole(1, 9) : -random.whole(0, 3));
      const at = random.whole(0, PARTS.length - 1);
      const quantity = random.whole(1, 40) * 500;
      const order = `TS${due.slice(2, 4)}${String(rows.length + 1).padStart(5, '0')}`;
      const isDelivered = delivered <= office.today;
      rows.push([newUid(), order, '1', id, `P-10${at + 10}`, PARTS[at] ?? '', quantity, due, isDelivered ? delivered : null, 0, isDelivered && random.next() < 0.2 ? random.whole(1, 30) : 0]);
    }
  }
  await insertMany(office.db, 'delivery', COLUMNS, rows);
  office.changed({ record: 'delivery', key: 'sample', old: null, new: { lines: rows.length } });
}
