import type { Updateable } from 'kysely';
import { type MeetingState, meetingCode } from '../model/meetings';
import type { Db } from '../schema';
import type { MeetingTable } from '../schemaActions';

export interface MeetingFilter {
  readonly state?: MeetingState | undefined;
  readonly roundId?: number | undefined;
  readonly origin?: { readonly record: string; readonly key: string } | undefined;
}

/** Newest first, without those in the bin. */
export function meetingsOf(db: Db, { state, roundId, origin }: MeetingFilter) {
  let query = shownMeetings(db);
  if (state !== undefined) query = query.where('meeting.state', '=', state);
  if (roundId !== undefined) query = query.where('meeting.roundId', '=', roundId);
  if (origin !== undefined)
    query = query
      .where('meeting.originRecord', '=', origin.record)
      .where('meeting.originKey', '=', origin.key);
  return query.orderBy('meeting.heldOn', 'desc').orderBy('meeting.id', 'desc').execute();
}

/** By its uid, or by the code that is printed on its minutes. */
export function meetingById(db: Db, id: string) {
  return shownMeetings(db)
    .where((where) => where.or([where('meeting.uid', '=', id), where('meeting.code', '=', id)]))
    .executeTakeFirst();
}

export type MeetingRecord = NonNullable<Awaited<ReturnType<typeof meetingById>>>;

function shownMeetings(db: Db) {
  return db
    .selectFrom('meeting')
    .leftJoin('person as chairPerson', 'chairPerson.id', 'meeting.chairId')
    .leftJoin('person as recorderPerson', 'recorderPerson.id', 'meeting.recorderId')
    .leftJoin('round', 'round.id', 'meeting.roundId')
    .selectAll('meeting')
    .select([
      'chairPerson.name as chairPersonName',
      'chairPerson.code as chairCode',
      'recorderPerson.name as recorderPersonName',
      'recorderPerson.code as recorderCode',
      'round.code as round',
    ])
    .where('meeting.deletedAt', 'is', null);
}

export function topicsOf(db: Db, meetingId: number) {
  return db
    .selectFrom('meetingTopic')
    .leftJoin('action', 'action.id', 'meetingTopic.actionId')
    .selectAll('meetingTopic')
    .select(['action.uid as action', 'action.code as actionCode', 'action.state as actionState'])
    .where('meetingId', '=', meetingId)
    .orderBy('meetingTopic.position')
    .execute();
}

export type TopicRecord = Awaited<ReturnType<typeof topicsOf>>[number];

export function attendeesOf(db: Db, meetingId: number) {
  return db
    .selectFrom('meetingPerson')
    .leftJoin('person', 'person.id', 'meetingPerson.personId')
    .selectAll('meetingPerson')
    .select('person.code as personCode')
    .where('meetingId', '=', meetingId)
    .orderBy('meetingPerson.id')
    .execute();
}

export type AttendeeRecord = Awaited<ReturnType<typeof attendeesOf>>[number];

export function decisionsOf(db: Db, meetingId: number) {
  return db
    .selectFrom('meetingDecision')
    .leftJoin('action', 'action.id', 'meetingDecision.actionId')
    .selectAll('meetingDecision')
    .select([
      'action.uid as action',
      'action.code as actionCode',
      'action.state as actionState',
      'action.dueOn as actionDueOn',
    ])
    .where('meetingId', '=', meetingId)
    .orderBy('meetingDecision.position')
    .execute();
}

export type DecisionRecord = Awaited<ReturnType<typeof decisionsOf>>[number];

/** How many of each stand in every meeting: asked once for a whole list. */
export async function meetingCounts(db: Db) {
  const people = await db
    .selectFrom('meetingPerson')
    .select(({ fn }) => [
      'meetingId',
      fn.countAll<number>().as('count'),
      fn.sum<number>('isPresent').as('present'),
    ])
    .groupBy('meetingId')
    .execute();
  const topics = await db
    .selectFrom('meetingTopic')
    .select(({ fn }) => ['meetingId', fn.countAll<number>().as('count')])
    .groupBy('meetingId')
    .execute();
  const decisions = await db
    .selectFrom('meetingDecision')
    .leftJoin('action', (join) =>
      join.onRef('action.id', '=', 'meetingDecision.actionId').on('action.state', '<>', 'closed'),
    )
    .select(({ fn }) => [
      'meetingId',
      fn.countAll<number>().as('count'),
      fn.count<number>('action.id').as('open'),
    ])
    .groupBy('meetingId')
    .execute();
  const by = <T extends { readonly meetingId: number }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.meetingId, row]));
  return { people: by(people), topics: by(topics), decisions: by(decisions) };
}

/** The number of the year's newest meeting, those in the bin counted: no code is given twice. */
export async function lastMeetingNumber(db: Db, year: number): Promise<number> {
  const newest = await db
    .selectFrom('meeting')
    .select('code')
    .where('code', 'like', `${meetingCode(year, '')}%`)
    .orderBy(({ fn }) => fn('length', ['code']), 'desc')
    .orderBy('code', 'desc')
    .executeTakeFirst();
  return newest === undefined ? 0 : Number(newest.code.slice(meetingCode(year, '').length));
}

export type MeetingColumns = Updateable<MeetingTable>;

export async function keepMeeting(trx: Db, id: number, columns: MeetingColumns): Promise<void> {
  await trx.updateTable('meeting').set(columns).where('id', '=', id).execute();
}
