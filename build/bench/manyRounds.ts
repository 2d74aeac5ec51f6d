import { type Day, day } from '../../db/model/day';
import { itemsOf } from '../../db/model/surveys/template';
import { insertMany } from '../../db/queries/insertMany';
import type { Trx } from '../../db/schema';
import { iatfQuarterly } from '../../db/shipped/iatfQuarterly';
import { iatf } from '../../db/shipped/ruleSets/iatf';
import { seededRandom } from '../../main/sample/random';
import type { Plant } from './plant';

export interface Size {
  readonly customers: number;
  readonly rounds: number;
}

export const FULL_SIZE: Size = { customers: 500, rounds: 40 };

// Every level is as likely as the next, so that most customers set off triggers: the hard case.
const LEVELS = [20, 40, 60, 80, 100];
const ITEMS = itemsOf(iatfQuarterly).map(({ code }) => code);
const FIRST_YEAR = 2016;
const MONTH_ENDS = [31, 30, 30, 31];
const SEED = 40;

/** Fills a blank plant with quarterly rounds in which every customer answered every item of his one form on time. */
export function fillRounds({ opened }: Plant, size: Size): Promise<void> {
  return opened.office
    .db()
    .transaction()
    .execute(async (trx) => {
      await fillCustomers(trx, size.customers);
      const template = await trx.selectFrom('template').select('id').executeTakeFirstOrThrow();
      for (let round = 1; round <= size.rounds; round += 1) {
        await fillRound(trx, round, template.id);
        await fillForms(trx, round, size.customers);
      }
    });
}

export function codeOfRound(round: number): string {
  return `${yearOf(round)}Q${quarterOf(round)}`;
}

const yearOf = (round: number) => FIRST_YEAR + Math.floor((round - 1) / 4);
const quarterOf = (round: number) => ((round - 1) % 4) + 1;

function inLastMonth(round: number, dayOfMonth: number): Day {
  const month = String(quarterOf(round) * 3).padStart(2, '0');
  return day(`${yearOf(round)}-${month}-${String(dayOfMonth).padStart(2, '0')}`);
}

function numbered<T>(count: number, one: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => one(at + 1));
}

async function fillCustomers(trx: Trx, count: number): Promise<void> {
  const rows = numbered(count, (id) => [
    id,
    `customer-${id}`,
    `C${String(id).padStart(4, '0')}`,
    `客户 ${id}`,
  ]);
  await insertMany(trx, 'customer', ['id', 'uid', 'code', 'name'], rows);
}

async function fillRound(trx: Trx, round: number, templateId: number): Promise<void> {
  const periodFrom = day(`${yearOf(round)}-${String(quarterOf(round) * 3 - 2).padStart(2, '0')}-01`);
  const periodTo = inLastMonth(round, MONTH_ENDS[quarterOf(round) - 1] ?? 30);
  const rules = { ruleSetCode: iatf.code, ruleSetJson: JSON.stringify(iatf) };
  const period = { periodFrom, periodTo, createdOn: periodFrom };
  await trx
    .insertInto('round')
    .values({ id: round, uid: `round-${round}`, code: codeOfRound(round), templateId, ...rules, ...period })
    .execute();
}

async function fillForms(trx: Trx, round: number, customers: number): Promise<void> {
  const random = seededRandom(SEED + round);
  const days = [inLastMonth(round, 1), inLastMonth(round, 10), inLastMonth(round, 5)];
  const idOf = (customer: number) => (round - 1) * customers + customer;
  const forms = numbered(customers, (customer) => {
    const id = idOf(customer);
    return [id, `form-${id}`, `${codeOfRound(round)}-${customer}`, round, customer, 1, ...days];
  });
  const answers = numbered(customers, (customer) =>
    ITEMS.map((item) => [idOf(customer), item, random.pick(LEVELS)]),
  );
  await insertMany(trx, 'form', FORM_COLUMNS, forms);
  await insertMany(trx, 'answer', ['formId', 'item', 'value'], answers.flat());
}

const FORM_COLUMNS = [
  'id',
  'uid',
  'code',
  'roundId',
  'customerId',
  'ordinal',
  'issuedOn',
  'dueOn',
  'returnedOn',
] as const;
