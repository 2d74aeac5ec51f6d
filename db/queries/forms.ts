import type { Day } from '../model/day';
import type { RoundForm } from '../model/surveys/figures';
import type { Db, YesNo } from '../schema';

export interface FormRecord extends RoundForm {
  readonly id: number;
  readonly roundId: number;
  readonly customerId: number;
  readonly customerName: string;
  readonly customerShortName: string;
  readonly ordinal: number;
  readonly withdrawReason: string;
  readonly printedOn: Day | null;
  readonly isAfterClosing: boolean;
}

function formsWithCustomer(db: Db) {
  return db
    .selectFrom('form')
    .innerJoin('customer', 'customer.id', 'form.customerId')
    .select([
      'form.id as id',
      'form.code as code',
      'form.roundId as roundId',
      'form.customerId as customerId',
      'customer.code as customer',
      'customer.name as customerName',
      'customer.shortName as customerShortName',
      'form.ordinal as ordinal',
      'form.issuedOn as issuedOn',
      'form.dueOn as dueOn',
      'form.returnedOn as returnedOn',
      'form.withdrawnOn as withdrawnOn',
      'form.withdrawReason as withdrawReason',
      'form.printedOn as printedOn',
      'form.opinion as opinion',
      'form.isAfterClosing as isAfterClosing',
    ]);
}

type FormRow = Awaited<ReturnType<ReturnType<typeof formsWithCustomer>['execute']>>[number];
type Answered = Record<string, number>;

function formRecord(row: FormRow, answers: Answered | undefined): FormRecord {
  return { ...row, isAfterClosing: row.isAfterClosing === 1, answers: answers ?? {} };
}

/** All forms of one round with their answers, by form code. */
export async function formsOfRound(db: Db, roundId: number): Promise<readonly FormRecord[]> {
  const rows = await formsWithCustomer(db).where('form.roundId', '=', roundId).orderBy('form.code').execute();
  const answers = byForm(await answersOfRounds(db, [roundId]));
  return rows.map((row) => formRecord(row, answers.get(row.id)));
}

/** The same for many rounds in two statements, by round. */
export async function formsOfRounds(
  db: Db,
  roundIds: readonly number[],
): Promise<ReadonlyMap<number, readonly FormRecord[]>> {
  if (roundIds.length === 0) return new Map();
  const rows = await formsWithCustomer(db)
    .where('form.roundId', 'in', roundIds)
    .orderBy('form.code')
    .execute();
  const answers = byForm(await answersOfRounds(db, roundIds));
  const forms = new Map<number, FormRecord[]>(roundIds.map((id) => [id, []]));
  for (const row of rows) forms.get(row.roundId)?.push(formRecord(row, answers.get(row.id)));
  return forms;
}

function answersOfRounds(db: Db, roundIds: readonly number[]) {
  return db
    .selectFrom('answer')
    .select(['formId', 'item', 'value'])
    .where('formId', 'in', (of) => of.selectFrom('form').select('id').where('roundId', 'in', roundIds))
    .execute();
}

function byForm(
  rows: readonly { formId: number; item: string; value: number }[],
): ReadonlyMap<number, Answered> {
  const answers = new Map<number, Answered>();
  let last = -1;
  let own: Answered = {};
  for (const { formId, item, value } of rows) {
    if (formId !== last) {
      own = answers.get(formId) ?? {};
      answers.set(formId, own);
      last = formId;
    }
    own[item] = value;
  }
  return answers;
}

export async function formByCode(db: Db, code: string): Promise<FormRecord | null> {
  const row = await formsWithCustomer(db).where('form.code', '=', code).executeTakeFirst();
  if (row === undefined) return null;
  const answers = await db
    .selectFrom('answer')
    .select(['item', 'value'])
    .where('formId', '=', row.id)
    .execute();
  return formRecord(row, Object.fromEntries(answers.map(({ item, value }) => [item, value])));
}

/** All forms of one customer, with their round's code. */
export function formsOfCustomer(db: Db, customerId: number) {
  return formsWithCustomer(db)
    .innerJoin('round', 'round.id', 'form.roundId')
    .select('round.code as round')
    .where('form.customerId', '=', customerId)
    .orderBy('form.code')
    .execute();
}

export interface FormDaysKept {
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly returnedOn: Day | null;
  readonly opinion: string;
  readonly isAfterClosing: YesNo;
}

export async function keepForm(trx: Db, formId: number, days: Partial<FormDaysKept>): Promise<void> {
  await trx.updateTable('form').set(days).where('id', '=', formId).execute();
}

/** Puts a form's answers in place of those that it had. */
export async function keepAnswers(
  trx: Db,
  formId: number,
  answers: Readonly<Record<string, number>>,
): Promise<void> {
  await trx.deleteFrom('answer').where('formId', '=', formId).execute();
  const rows = Object.entries(answers).map(([item, value]) => ({ formId, item, value }));
  if (rows.length > 0) await trx.insertInto('answer').values(rows).execute();
}

/** The highest running number that is used with a prefix such as `26Q4`. */
export async function lastFormCode(db: Db, prefix: string): Promise<string | null> {
  const row = await db
    .selectFrom('form')
    .select(({ fn }) => fn.max('code').as('code'))
    .where('code', 'like', `${prefix}-%`)
    .executeTakeFirst();
  return row?.code ?? null;
}
