import type { Moment } from '../model/day';
import type { Answers } from '../model/surveys/score';
import type { Db } from '../schema';

export interface SecondKeying {
  readonly formId: number;
  readonly answers: Answers;
  readonly opinion: string;
  readonly keyedAt: Moment;
  readonly personName: string;
  readonly decidedAt: Moment | null;
}

function rows(db: Db) {
  return db
    .selectFrom('secondKeying')
    .innerJoin('form', 'form.id', 'secondKeying.formId')
    .select([
      'secondKeying.formId as formId',
      'secondKeying.answersJson as answersJson',
      'secondKeying.opinion as opinion',
      'secondKeying.keyedAt as keyedAt',
      'secondKeying.personName as personName',
      'secondKeying.decidedAt as decidedAt',
    ]);
}

function secondKeying<Row extends { readonly answersJson: string }>({ answersJson, ...row }: Row) {
  return { ...row, answers: JSON.parse(answersJson) };
}

/** By form. */
export async function secondKeyingsOfRound(
  db: Db,
  roundId: number,
): Promise<ReadonlyMap<number, SecondKeying>> {
  const found = await rows(db).where('form.roundId', '=', roundId).execute();
  return new Map(found.map((row) => [row.formId, secondKeying(row)]));
}

export async function secondKeyingOf(db: Db, formId: number): Promise<SecondKeying | null> {
  const row = await rows(db).where('secondKeying.formId', '=', formId).executeTakeFirst();
  return row === undefined ? null : secondKeying(row);
}

/** Who keyed the form first, or corrected it last: whose reading the second one is held against. */
export async function firstKeyedBy(db: Db, form: string): Promise<string | null> {
  const row = await db
    .selectFrom('history')
    .select('userName')
    .where('record', '=', 'form')
    .where('recordKey', '=', form)
    .where('channel', 'in', ['surveys.recordReturn', 'surveys.correctReturn', 'surveys.importLedger'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.userName ?? null;
}
