import { attendeesOf, decisionsOf, meetingById, topicsOf } from '../../db/queries/meetings';
import type { JobOffice } from '../office';

/** What the minutes say, in words: no row's number, and nothing of what becomes of a decision later. */
export async function meetingContent({ db }: JobOffice, uid: string): Promise<object | null> {
  const meeting = await meetingById(db, uid);
  if (meeting === undefined) return null;
  const { id, code, title, kind, heldOn, startsAt, endsAt, place, round, minutes } = meeting;
  const { chairPersonName, chairName, recorderPersonName, recorderName } = meeting;
  const topics = await topicsOf(db, id);
  const people = await attendeesOf(db, id);
  const decisions = await decisionsOf(db, id);
  return {
    ...{ code, title, kind, heldOn, startsAt, endsAt, place, round, minutes },
    chair: chairPersonName ?? chairName,
    recorder: recorderPersonName ?? recorderName,
    topics: topics.map(({ title, actionCode, discussion, conclusion }) => ({
      ...{ title, actionCode, discussion, conclusion },
    })),
    people: people.map(({ name, department, isPresent, isAbsentExcused }) => ({
      ...{ name, department, isPresent, isAbsentExcused },
    })),
    decisions: decisions.map(({ title, department, responsible, dueOn, actionCode }) => ({
      ...{ title, department, responsible, dueOn, actionCode },
    })),
  };
}
