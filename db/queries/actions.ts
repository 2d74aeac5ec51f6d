import { type ActionState, actionCode } from '../model/actions';
import { type Exact, exact } from '../model/exact';
import { type FiredTrigger, isTriggerKind } from '../model/surveys/triggers';
import type { Db } from '../schema';

export interface ActionFilter {
  readonly roundId?: number;
  readonly state?: ActionState;
  readonly customer?: string;
  readonly isOpen?: boolean;
}

/** Actions with their departments and round, by due day. */
export function actionsOf(db: Db, { roundId, state, customer, isOpen }: ActionFilter) {
  let query = db
    .selectFrom('action')
    .innerJoin('department', 'department.id', 'action.departmentId')
    .innerJoin('department as follower', 'follower.id', 'action.followedById')
    .leftJoin('round', 'round.id', 'action.roundId')
    .leftJoin('form', 'form.id', 'action.formId')
    .select([
      'action.uid as id',
      'action.kind as kind',
      'action.subject as subject',
      'department.name as department',
      'follower.name as followedBy',
      'action.openedOn as openedOn',
      'action.dueOn as dueOn',
      'action.state as state',
      'action.problem as problem',
      'action.sourceJson as sourceJson',
      'round.code as round',
      'form.code as form',
      'form.opinion as opinion',
    ])
    .where('action.deletedAt', 'is', null)
    .orderBy('action.dueOn')
    .orderBy('action.id');
  if (roundId !== undefined) query = query.where('action.roundId', '=', roundId);
  if (state !== undefined) query = query.where('action.state', '=', state);
  if (isOpen === true) query = query.where('action.state', '!=', 'closed');
  if (customer !== undefined) {
    query = query
      .where('action.subject', '=', customer)
      .where('action.kind', 'in', ['customerBelow', 'customerDeclined', 'opinion']);
  }
  return query.execute();
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
