import { meetingNeed } from '../../../db/model/meetings';
import {
  attendeesOf,
  decisionsOf,
  type MeetingRecord,
  meetingCounts,
  topicsOf,
} from '../../../db/queries/meetings';
import type { Db } from '../../../db/schema';
import type { MeetingRow, MeetingWhole } from '../../../preload/contract/meetings';
import { attendanceOf } from './people';
import { chairOf, recorderOf } from './work';

export async function meetingRows(db: Db, found: readonly MeetingRecord[]): Promise<readonly MeetingRow[]> {
  const { people, topics, decisions } = await meetingCounts(db);
  return found.map((meeting) => ({
    ...headOf(meeting),
    people: people.get(meeting.id)?.count ?? 0,
    present: Number(people.get(meeting.id)?.present ?? 0),
    topics: topics.get(meeting.id)?.count ?? 0,
    decisions: decisions.get(meeting.id)?.count ?? 0,
    openDecisions: decisions.get(meeting.id)?.open ?? 0,
  }));
}

function headOf(meeting: MeetingRecord) {
  const { uid: id, code, title, kind, heldOn, startsAt, place, state, round, sentAt } = meeting;
  return { id, code, title, kind, heldOn, startsAt, place, state, round, chair: chairOf(meeting), sentAt };
}

/** A meeting with all that its page and its minutes show. */
export async function wholeMeeting(db: Db, meeting: MeetingRecord): Promise<MeetingWhole> {
  const topics = (await topicsOf(db, meeting.id)).map(
    ({ uid: id, title, discussion, conclusion, action, actionCode: code, actionState: state }) => ({
      ...{ id, title, discussion, conclusion },
      action: action === null || code === null || state === null ? null : { id: action, code, state },
    }),
  );
  const people = (await attendeesOf(db, meeting.id)).map((row) => ({
    ...{ code: row.personCode, name: row.name, department: row.department, email: row.email },
    attendance: attendanceOf(row),
  }));
  const decisions = (await decisionsOf(db, meeting.id)).map(({ uid: id, ...row }) => {
    const { title, department, responsible, dueOn } = row;
    const { action, actionCode: code, actionState: state, actionDueOn } = row;
    const isThere = action !== null && code !== null && state !== null && actionDueOn !== null;
    const opened = isThere ? { id: action, code, state, dueOn: actionDueOn } : null;
    return { ...{ id, title, department, responsible, dueOn }, action: opened };
  });
  const { state, minutes, endsAt, chairCode, recorderCode, originRecord, originKey, sentAt } = meeting;
  return {
    ...headOf(meeting),
    ...{ endsAt, chairCode, recorder: recorderOf(meeting), recorderCode, minutes },
    origin: originRecord === '' ? null : { record: originRecord, key: originKey },
    ...{ topics, people, decisions },
    openDecisions: decisions.filter(({ action }) => action !== null && action.state !== 'closed').length,
    need: meetingNeed({ state, topics, people, minutes, isSent: sentAt !== null }),
  };
}
