import { meetingsOf } from '../../../db/queries/meetings';
import { complaintOrigin } from '../complaints/found';
import { theRound } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { proposedTopics } from './agenda';
import { changing } from './change';
import { deciding } from './decide';
import { planMeeting } from './plan';
import { sendMeeting } from './send';
import { meetingRows, wholeMeeting } from './shown';
import { theMeeting } from './work';

export const meetings: Jobs<ChannelsOf<'meetings'>> = {
  'meetings.list': async ({ db }, { state, round, complaint }) => {
    const roundId = round === undefined ? undefined : (await theRound(db, round)).id;
    const origin = complaint === undefined ? undefined : await complaintOrigin(db, complaint);
    return { meetings: await meetingRows(db, await meetingsOf(db, { state, roundId, origin })) };
  },
  'meetings.show': async ({ db }, { id }) => wholeMeeting(db, await theMeeting(db, id)),
  'meetings.agenda': async (office, asked) => ({ topics: await proposedTopics(office, asked) }),
  'meetings.plan': planMeeting,
  'meetings.send': sendMeeting,
  ...changing,
  ...deciding,
};
