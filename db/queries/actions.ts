import { sql } from 'kysely';
import { type ActionState, actionCode } from '../model/actions';
import type { Day } from '../model/day';
import { type Exact, exact } from '../model/exact';
import { type FiredTrigger, isTriggerKind } from '../model/surveys/triggers';
import type { Db } from '../schema';

interface ActionFilter {
  readonly roundId?: number;
  readonly state?: ActionState;
  readonly customer?: string;
  readonly isOpen?: boolean;
  readonly origin?: { readonly record: string; readonly key: string };
  readonly ids?: readonly number[];
  /** What may be due by a day, with the rounds after which another one is closed. */
  readonly due?: { readonly by: Day; readonly readyRounds: readonly number[] };
}

// The index of open actions is asked by these very words; a bound value would pass it by.
const IS_NOT_CLOSED = sql<boolean>`"action"."state" <> 'closed' AND "action"."deletedAt" IS NULL`;

/** Actions with their departments, people and round, by due day. */
export function actionsOf(db: Db, filter: ActionFilter): Promise<readonly FoundAction[]> {
  return filtered(shownActions(db), filter).orderBy('action.dueOn').orderBy('action.id').execute();
}

/** The kinds whose subject is no customer although they have one. */
const ABOUT_OTHERS = ['itemLow', 'dimensionDeclined'] as const;

function filtered(asked: ReturnType<typeof shownActions>, filter: ActionFilter) {
  const { roundId, state, customer, isOpen, ids, due, origin } = filter;
  let query = asked.where('action.deletedAt', 'is', null);
  if (roundId !== undefined) query = query.where('action.roundId', '=', roundId);
  if (state !== undefined) query = query.where('action.state', '=', state);
  if (isOpen === true || due !== undefined) query = query.where(IS_NOT_CLOSED);
  if (due !== undefined) query = query.where(mayBeDue(due));
  if (origin !== undefined)
    query = query.where('action.originRecord', '=', origin.record).where('action.originKey', '=', origin.key);
  if (ids !== undefined) query = query.where('action.id', 'in', ids);
  if (customer !== undefined)
    query = query.where('action.subject', '=', customer).where('action.kind', 'not in', ABOUT_OTHERS);
  return query;
}

/** Never too few: what is verified by a round is looked at more closely once its row is here. */
function mayBeDue({ by, readyRounds }: NonNullable<ActionFilter['due']>) {
  return sql<boolean>`CASE "action"."state"
    WHEN 'open' THEN "action"."dueOn" <= ${by}
    WHEN 'ineffective' THEN "action"."dueOn" <= ${by}
    WHEN 'verified' THEN 1
    ELSE ("action"."verifyBy" = 'date' AND "action"."verifyOn" <= ${by})
      OR ("action"."verifyBy" = 'nextRound' AND "action"."roundId" IN (SELECT value FROM json_each(${JSON.stringify(readyRounds)})))
      OR EXISTS (SELECT 1 FROM "measure" AS "m" WHERE "m"."actionId" = "action"."id"
        AND "m"."cycle" = "action"."cycle" AND "m"."doneOn" IS NULL AND "m"."dueOn" <= ${by})
    END`;
}

function shownActions(db: Db) {
  return db
    .selectFrom('action')
    .innerJoin('department', 'department.id', 'action.departmentId')
    .innerJoin('department as follower', 'follower.id', 'action.followedById')
    .leftJoin('person as owner', 'owner.id', 'action.responsibleId')
    .leftJoin('round', 'round.id', 'action.roundId')
    .leftJoin('form', 'form.id', 'action.formId')
    .select([
      'action.uid as id',
      'action.id as rowId',
      'action.code as code',
      'action.source as source',
      'action.title as title',
      'action.kind as kind',
      'action.subject as subject',
      'action.roundId as roundId',
      'round.templateId as templateId',
      'action.departmentId as departmentId',
      'department.name as department',
      'follower.name as followedBy',
      'owner.code as responsibleCode',
      'owner.name as personName',
      'action.responsibleName as responsibleName',
      'action.openedOn as openedOn',
      'action.dueOn as dueOn',
      'action.state as state',
      'action.outcome as outcome',
      'action.cycle as cycle',
      'action.verifyBy as verifyBy',
      'action.verifyOn as verifyOn',
      'action.problem as problem',
      'action.sourceJson as sourceJson',
      'round.code as round',
      'form.code as form',
      'form.opinion as opinion',
      measureDueOn.as('measureDueOn'),
      verifiedRoundId.as('verifiedRoundId'),
    ]);
}

export type FoundAction = Awaited<ReturnType<ReturnType<typeof shownActions>['execute']>>[number];

/** The earliest due day of a measure that is not done. */
const measureDueOn = sql<Day | null>`CASE WHEN "action"."state" IN ('answered', 'verified') THEN (
  SELECT min("m"."dueOn") FROM "measure" AS "m"
  WHERE "m"."actionId" = "action"."id" AND "m"."cycle" = "action"."cycle" AND "m"."doneOn" IS NULL) END`;

/** The round that it was looked at by before: only a later one can say more. */
const verifiedRoundId = sql<number | null>`CASE WHEN "action"."state" = 'answered' THEN (
  SELECT "v"."roundId" FROM "verification" AS "v"
  WHERE "v"."actionId" = "action"."id" AND "v"."roundId" IS NOT NULL ORDER BY "v"."id" DESC LIMIT 1) END`;

/** How many actions of a round stand in each state, with the earliest due day of each. */
export function actionCounts(db: Db, roundId: number) {
  return db
    .selectFrom('action')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count'), fn.min('dueOn').as('dueOn')])
    .where('roundId', '=', roundId)
    .where('deletedAt', 'is', null)
    .groupBy('state')
    .execute();
}

/** How many actions of each customer are not closed. */
export async function openActionsByCustomer(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('action')
    .select(({ fn }) => ['subject', fn.countAll<number>().as('count')])
    .where(IS_NOT_CLOSED)
    .where('subject', 'is not', null)
    .where('kind', 'not in', ABOUT_OTHERS)
    .groupBy('subject')
    .execute();
  return new Map(rows.map(({ subject, count }) => [subject ?? '', count]));
}

/** The number of the year's newest action: the next one gets the next. */
export async function lastActionNumber(db: Db, year: number): Promise<number> {
  const newest = await db
    .selectFrom('action')
    .select('code')
    .where('code', 'like', `${actionCode(year, '')}%`)
    .orderBy(({ fn }) => fn('length', ['code']), 'desc')
    .orderBy('code', 'desc')
    .executeTakeFirst();
  return newest === undefined ? 0 : Number(newest.code.slice(actionCode(year, '').length));
}

/** The department that each duty of the role map falls to. */
export async function dutyDepartments(
  db: Db,
): Promise<ReadonlyMap<string, { readonly id: number; readonly name: string }>> {
  const rows = await db
    .selectFrom('duty')
    .innerJoin('department', 'department.id', 'duty.departmentId')
    .select(['duty.duty as duty', 'department.id as id', 'department.name as name'])
    .execute();
  return new Map(rows.map(({ duty, id, name }) => [duty, { id, name }]));
}

/** What fired when a round was closed, as it was kept with the actions that it opened. */
export async function triggersKept(db: Db, roundId: number): Promise<readonly FiredTrigger[]> {
  const rows = await db
    .selectFrom('action')
    .leftJoin('form', 'form.id', 'action.formId')
    .select([
      'action.kind as kind',
      'action.subject as subject',
      'form.code as form',
      'action.sourceJson as sourceJson',
    ])
    .where('action.roundId', '=', roundId)
    .where('action.source', '=', 'survey')
    .orderBy('action.kind')
    .orderBy('action.subject')
    .orderBy('form.code')
    .execute();
  return rows.flatMap(({ sourceJson, kind, ...fact }) => {
    const { exactFigure, exactBefore } = JSON.parse(sourceJson);
    return isTriggerKind(kind)
      ? [{ kind, ...fact, figure: numberIn(exactFigure), before: numberIn(exactBefore) }]
      : [];
  });
}

function numberIn(text: string | null): Exact | null {
  return text === null ? null : exact(text);
}
