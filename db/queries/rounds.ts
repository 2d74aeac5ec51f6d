import type { Day } from '../model/day';
import type { RoundPeriod } from '../model/surveys/roundOrder';
import type { RuleSet } from '../model/surveys/ruleSet';
import type { RoundTargets } from '../model/surveys/target';
import type { Template } from '../model/surveys/template';
import type { Db } from '../schema';

/** A round with the questionnaire version and the rule set that it is judged by. */
export interface RoundRecord extends RoundPeriod {
  readonly id: number;
  readonly name: string;
  readonly purpose: string;
  readonly createdOn: Day;
  readonly closedOn: Day | null;
  readonly templateId: number;
  readonly definition: Template;
  readonly rules: RuleSet;
  readonly targets: RoundTargets;
}

function roundsWithTemplate(db: Db) {
  return db
    .selectFrom('round')
    .innerJoin('template', 'template.id', 'round.templateId')
    .select([
      'round.id as id',
      'round.code as code',
      'round.name as name',
      'round.purpose as purpose',
      'round.periodFrom as from',
      'round.periodTo as to',
      'round.templateId as templateId',
      'round.ruleSetCode as ruleSet',
      'round.ruleSetJson as ruleSetJson',
      'round.targetsJson as targetsJson',
      'round.createdOn as createdOn',
      'round.closedOn as closedOn',
      'template.code as template',
      'template.definitionJson as definitionJson',
    ])
    .where('round.deletedAt', 'is', null);
}

type RoundRow = Awaited<ReturnType<ReturnType<typeof roundsWithTemplate>['execute']>>[number];

function roundRecord({ ruleSetJson, targetsJson, definitionJson, ...row }: RoundRow): RoundRecord {
  return {
    ...row,
    definition: JSON.parse(definitionJson),
    rules: JSON.parse(ruleSetJson),
    targets: JSON.parse(targetsJson),
  };
}

export async function roundByCode(db: Db, code: string): Promise<RoundRecord | null> {
  const row = await roundsWithTemplate(db).where('round.code', '=', code).executeTakeFirst();
  return row === undefined ? null : roundRecord(row);
}

/** Also by a round in the recycle bin: its code and its forms' numbers are its own. */
export async function isRoundCodeTaken(db: Db, code: string): Promise<boolean> {
  const row = await db.selectFrom('round').select('id').where('code', '=', code).executeTakeFirst();
  return row !== undefined;
}

export async function roundById(db: Db, id: number): Promise<RoundRecord> {
  return roundRecord(await roundsWithTemplate(db).where('round.id', '=', id).executeTakeFirstOrThrow());
}

export async function allRounds(db: Db): Promise<readonly RoundRecord[]> {
  return (await roundsWithTemplate(db).execute()).map(roundRecord);
}

/** Periods only: enough to find the round before. */
export function roundPeriods(db: Db) {
  return db
    .selectFrom('round')
    .innerJoin('template', 'template.id', 'round.templateId')
    .select([
      'round.id as id',
      'round.code as code',
      'round.periodFrom as from',
      'round.periodTo as to',
      'template.code as template',
      'round.ruleSetCode as ruleSet',
    ])
    .where('round.deletedAt', 'is', null)
    .execute();
}

/** Questionnaires by their row, each read once however many rounds ask it. */
export async function templatesByRow(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, Template>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('template')
    .select(['id', 'definitionJson'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, definitionJson }) => [id, JSON.parse(definitionJson)]));
}
