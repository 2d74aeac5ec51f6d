import type { Updateable } from 'kysely';
import type { Db } from '../schema';
import type { ActionTable } from '../schemaActions';

/** One action by its uid or by the code that is printed on paper, with its departments and people. */
export function actionById(db: Db, id: string) {
  return db
    .selectFrom('action')
    .innerJoin('department', 'department.id', 'action.departmentId')
    .innerJoin('department as follower', 'follower.id', 'action.followedById')
    .leftJoin('person', 'person.id', 'action.responsibleId')
    .selectAll('action')
    .select([
      'department.code as departmentCode',
      'department.name as departmentName',
      'follower.code as followedByCode',
      'follower.name as followerName',
      'person.code as responsibleCode',
      'person.name as personName',
    ])
    .where((where) => where.or([where('action.uid', '=', id), where('action.code', '=', id)]))
    .where('action.deletedAt', 'is', null)
    .executeTakeFirst();
}

export type ActionRecord = NonNullable<Awaited<ReturnType<typeof actionById>>>;

/** The columns of an action that a change may name. */
export type ActionColumns = Updateable<ActionTable>;

export async function keepAction(trx: Db, id: number, changes: ActionColumns): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await trx.updateTable('action').set(changes).where('id', '=', id).execute();
}

/** The causes of all its cycles, each cycle in its own order, a parent before what hangs on it. */
export function causesOf(db: Db, actionId: number) {
  return db
    .selectFrom('cause')
    .leftJoin('cause as parent', 'parent.id', 'cause.parentId')
    .select([
      'cause.uid as id',
      'cause.cycle as cycle',
      'cause.method as method',
      'parent.uid as parent',
      'cause.branch as branch',
      'cause.text as text',
      'cause.isRoot as isRoot',
    ])
    .where('cause.actionId', '=', actionId)
    .orderBy('cause.cycle')
    .orderBy('cause.position')
    .execute();
}

export function measuresOf(db: Db, actionId: number) {
  return db
    .selectFrom('measure')
    .leftJoin('person', 'person.id', 'measure.ownerId')
    .select([
      'measure.uid as id',
      'measure.cycle as cycle',
      'measure.kind as kind',
      'measure.text as text',
      'person.code as ownerCode',
      'person.name as personName',
      'measure.ownerName as ownerName',
      'measure.dueOn as dueOn',
      'measure.doneOn as doneOn',
      'measure.evidence as evidence',
    ])
    .where('measure.actionId', '=', actionId)
    .orderBy('measure.cycle')
    .orderBy('measure.position')
    .execute();
}

export function verificationsOf(db: Db, actionId: number) {
  return db
    .selectFrom('verification')
    .leftJoin('round', 'round.id', 'verification.roundId')
    .selectAll('verification')
    .select('round.code as round')
    .where('verification.actionId', '=', actionId)
    .orderBy('verification.id')
    .execute();
}

/** Who heads each department, and who holds each function, by name; those who have left hold nothing. */
export async function peopleToTell(db: Db) {
  const heads = await db
    .selectFrom('department')
    .innerJoin('person', 'person.id', 'department.headId')
    .select(['department.id as departmentId', 'person.name as name'])
    .where('person.leftOn', 'is', null)
    .execute();
  const holders = await db
    .selectFrom('personFunction')
    .innerJoin('person', 'person.id', 'personFunction.personId')
    .select(['personFunction.function as function', 'person.name as name'])
    .where('person.leftOn', 'is', null)
    .orderBy('person.id')
    .execute();
  return { heads, holders };
}

/** What the trail already says of an action's rungs, as they were noted. */
export async function notedRungs(db: Db, uid: string): Promise<readonly unknown[]> {
  const rows = await db
    .selectFrom('history')
    .select('newJson')
    .where('record', '=', 'action')
    .where('recordKey', '=', uid)
    .where('newJson', 'like', '{"escalation":%')
    .execute();
  return rows.flatMap(({ newJson }) => (newJson === null ? [] : [JSON.parse(newJson)]));
}

/** Who changed one list of an action last, and when. */
export function lastToldOf(db: Db, uid: string, list: string) {
  return db
    .selectFrom('history')
    .select(['userCode', 'userName', 'at'])
    .where('record', '=', 'action')
    .where('recordKey', '=', uid)
    .where('newJson', 'like', `%"${list}":%`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Rounds along time with the day on which they were closed, and until when their own actions are answered. */
export async function closedRounds(db: Db) {
  const rows = await db
    .selectFrom('round')
    .innerJoin('template', 'template.id', 'round.templateId')
    .select([
      'round.id as id',
      'round.code as code',
      'round.periodFrom as from',
      'round.periodTo as to',
      'template.code as template',
      'round.ruleSetCode as ruleSet',
      'round.closedOn as closedOn',
    ])
    .execute();
  return rows;
}

export type RoundOnTheWay = Awaited<ReturnType<typeof closedRounds>>[number];
