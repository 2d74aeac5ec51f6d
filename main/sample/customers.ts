import { v7 as newUid } from 'uuid';
import type { YesNo } from '../../db/columns';
import { addDays, type Day } from '../../db/model/day';
import type { CustomerStatus } from '../../db/model/surveys/population';
import { insertMany } from '../../db/queries/insertMany';
import type { JobOffice } from '../office';
import {
  FIRST_WORDS,
  FOREIGN_NAME,
  LONG_NAME,
  PARTS,
  PLACES,
  SECOND_WORDS,
  SURNAMES,
  TITLES,
  TRADES,
} from './names';
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
const DAYS_AHEAD = 14;

/** Customers with a contact each; the last four are not customers yet. */
export async function addCustomers(office: JobOffice, random: Random): Promise<readonly SampleCustomer[]> {
  const customers: SampleCustomer[] = [];
  const names = new Set<string>();
  for (let at = 1; at <= CUSTOMERS; at += 1) {
    const row = newCustomer(at, random, names);
    const added = await office.db
      .insertInto('customer')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow();
    const contact = { uid: newUid(), customerId: added.id, leftOn: null, ...newContact(at, random) };
    await office.db.insertInto('contact').values(contact).execute();
    const { code, name, status } = row;
    office.changed({ record: 'customer', key: code, old: null, new: { name, status, isSample: true } });
    customers.push({ code, status, liking: 0.47 + random.next() * 0.42 });
  }
  return customers;
}

function newCustomer(at: number, random: Random, names: Set<string>) {
  const place = random.pick(PLACES);
  const status = statusOf(at);
  return {
    uid: newUid(),
    code: `KH${String(at).padStart(3, '0')}`,
    ...newName(at, place, random, names),
    nameEn: at === 7 ? FOREIGN_NAME : '',
    status,
    kind: random.pick(['自有产品', 'OEM']),
    level: random.pick(['A', 'A', 'B', 'B', 'C']),
    region: place,
    hsf: random.pick(['有', '无']),
    ownMould: yesNo(random.next() < 0.2),
    keyProspect: yesNo(status === 'developing'),
  };
}

function statusOf(at: number): CustomerStatus {
  if (at > CUSTOMERS - 2) return 'potential';
  return at > CUSTOMERS - 4 ? 'developing' : 'existing';
}

function yesNo(is: boolean): YesNo {
  return is ? 1 : 0;
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

const COLUMNS = [
  'uid',
  'orderNumber',
  'line',
  'customerId',
  'part',
  'product',
  'quantity',
  'dueOn',
  'deliveredOn',
  'returnedQuantity',
  'defectiveQuantity',
] as const;

/** Delivery lines of the last fifteen months; one in eight is late, the newest are not delivered yet. */
export async function addDeliveries(office: JobOffice, random: Random): Promise<void> {
  const customers = await office.db
    .selectFrom('customer')
    .select('id')
    .where('status', '=', 'existing')
    .execute();
  const rows = customers
    .flatMap(({ id }) => dueDays(office.today, random).map((due) => ({ id, due })))
    .map(({ id, due }, at) => newLine(office.today, random, { id, due, at }));
  await insertMany(office.db, 'delivery', COLUMNS, rows);
  office.changed({ record: 'delivery', key: 'sample', old: null, new: { lines: rows.length } });
}

/** One customer orders in a rhythm of his own. */
function dueDays(today: Day, random: Random): readonly Day[] {
  const rhythm = random.whole(9, 40);
  const days: Day[] = [];
  const last = addDays(today, DAYS_AHEAD);
  let due = addDays(today, -MONTHS * DAYS_PER_MONTH + random.whole(0, rhythm));
  while (due < last) {
    days.push(due);
    due = addDays(due, random.whole(2, rhythm * 2));
  }
  return days;
}

interface Line {
  readonly id: number;
  readonly due: Day;
  readonly at: number;
}

function newLine(today: Day, random: Random, { id, due, at }: Line): readonly (string | number | null)[] {
  const delivered = addDays(due, random.next() < 0.13 ? random.whole(1, 9) : -random.whole(0, 3));
  const isDelivered = delivered <= today;
  const part = random.whole(0, PARTS.length - 1);
  const order = `TS${due.slice(2, 4)}${String(at + 1).padStart(5, '0')}`;
  const quantity = random.whole(1, 40) * 500;
  const defective = isDelivered && random.next() < 0.2 ? random.whole(1, 30) : 0;
  const what = [`P-10${part + 10}`, PARTS[part] ?? '', quantity];
  return [newUid(), order, '1', id, ...what, due, isDelivered ? delivered : null, 0, defective];
}
