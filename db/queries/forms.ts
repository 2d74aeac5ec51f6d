import type { YesNo } from '../columns';
import type { Day } from '../model/day';
import type { RoundForm } from '../model/surveys/figures';
import type { Db } from '../schema';

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

type Answered = Record<string, number>;

function formRecord<Row extends { readonly isAfterClosing: YesNo }>(row: Row, answers: Answered = {}) {
  return { ...row, isAfterClosing: row.isAfterClosing === 1, answers };
}

/** All forms of one round with their answers, by form code. */
export async function formsOfRound(db: Db, roundId: number): Promise<readonly FormRecord[]> {
  const rows = await formsWithCustomer(db).where('form.roundId', '=', roundId).orderBy('form.code').execute();
  const answers = await answersOfRound(db, roundId);
  return rows.map((row) => formRecord(row, answers.get(row.id)));
}

/** Only what judging needs of them, in no order: for figures over many rounds. */
export async function formsToJudge(db: Db, roundId: number): Promise<readonly RoundForm[]> {
  const rows = await db
    .selectFrom('form')
    .innerJoin('customer', 'customer.id', 'form.customerId')
    .select([
      'form.id as id',
      'form.code as code',
      'customer.code as customer',
      'form.issuedOn as issuedOn',
      'form.dueOn as dueOn',
      'form.returnedOn as returnedOn',
      'form.withdrawnOn as withdrawnOn',
      'form.opinion as opinion',
      'form.isAfterClosing as isAfterClosing',
    ])
    .where('form.roundId', '=', roundId)
    .execute();
  const answers = await answersOfRound(db, roundId);
  return rows.map((row) => formRecord(row, answers.get(row.id)));
}

/** Round by round, so that no more than one round's answers are rows at a time. */
export async function formsOfRounds(
  db: Db,
  roundIds: readonly number[],
): Promise<ReadonlyMap<number, readonly RoundForm[]>> {
  const forms = new Map<number, readonly RoundForm[]>();
  for (const id of roundIds) forms.set(id, await formsToJudge(db, id));
  return forms;
}

async function answersOfRound(db: Db, roundId: number): Promise<ReadonlyMap<number, Answered>> {
  return byForm(
    await db
      .selectFrom('form')
      .innerJoin('answer', 'answer.formId', 'form.id')
      .select(['answer.formId as formId', 'answer.item as item', 'answer.value as value'])
      .where('form.roundId', '=', roundId)
      .execute(),
  );
}

interface AnswerRow {
  readonly formId: number;
  readonly item: string;
  readonly value: number;
}

function byForm(rows: readonly AnswerRow[]): ReadonlyMap<number, Answered> {
  const answers = new Map<number, Answered>();
  // Each row brings its item as a new text, which must be looked up to become a key. A form's rows come in the order of
  // their items, so that the keys of the forms before fit again.
  const keys: string[] = [];
  let at = 0;
  let last = -1;
  let own: Answered = {};
  for (const { formId, item, value } of rows) {
    if (formId !== last) {
      own = answers.get(formId) ?? {};
      answers.set(formId, own);
      last = formId;
      at = 0;
    }
    const known = keys[at];
    const key = known === item ? known : item;
    keys[at] = key;
    at += 1;
    own[key] = value;
  }
  return answers;
}

export async function formByCode(db: Db, code: string): Promise<FormRecord | null> {
  const row = await formsWithCustomer(db)
    .innerJoin('round', 'round.id', 'form.roundId')
    .where('form.code', '=', code)
    .where('round.deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const answers = await db
    .selectFrom('answer')
    .select(['item', 'value'])
    .where('formId', '=', row.id)
    .execute();
  return formRecord(row, Object.fromEntries(answers.map(({ item, value }) => [item, value])));
}

interface FormDaysKept {
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
