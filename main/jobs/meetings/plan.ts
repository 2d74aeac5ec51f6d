import { v7 as newUid } from 'uuid';
import { yearOf } from '../../../db/model/day';
import { meetingCode } from '../../../db/model/meetings';
import { lastMeetingNumber } from '../../../db/queries/meetings';
import { peopleCalled } from '../../../db/queries/organisation';
import type { Checked } from '../../../preload/contract/index';
import type { MeetingKept } from '../../../preload/contract/meetings';
import type { JobOffice } from '../../office';
import { theRound } from '../found';
import { keepPeople } from './people';
import { keepTopics } from './topics';

/** A new meeting under its year's next code, with its agenda and those who are asked to come. */
export async function planMeeting(
  office: JobOffice,
  { round, origin, people, topics, chair, recorder, ...head }: Checked<'meetings.plan'>,
): Promise<MeetingKept> {
  const { db } = office;
  const year = yearOf(head.heldOn);
  const uid = newUid();
  const code = meetingCode(year, (await lastMeetingNumber(db, year)) + 1);
  const called = await peopleCalled(db);
  const [chairing, recording] = [called(chair), called(recorder)];
  const row = {
    ...{ uid, code, ...head },
    chairId: chairing.id,
    chairName: chairing.id === null ? chair : '',
    recorderId: recording.id,
    recorderName: recording.id === null ? recorder : '',
    roundId: round === undefined ? null : (await theRound(db, round)).id,
    ...(origin === undefined ? {} : { originRecord: origin.record, originKey: origin.key }),
  };
  const { id } = await db.insertInto('meeting').values(row).returning('id').executeTakeFirstOrThrow();
  const asked = await keepPeople(db, id, people);
  const agenda = await keepTopics(db, id, topics);
  office.changed({
    ...{ record: 'meeting', key: uid, old: null },
    new: {
      ...{ code, ...head, round: round ?? '', chair: chairing.name, recorder: recording.name },
      ...{ people: asked.new, topics: agenda.new },
    },
  });
  return { id: uid, code, state: 'planned' };
}
