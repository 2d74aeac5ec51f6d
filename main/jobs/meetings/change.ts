import { Refusal } from '../../../db/model/refusal';
import { decisionsOf, type MeetingRecord } from '../../../db/queries/meetings';
import { peopleCalled } from '../../../db/queries/organisation';
import { signaturesOf } from '../../../db/queries/signatures';
import type { MeetingFields } from '../../../preload/contract/meetings';
import type { JobOffice } from '../../office';
import type { ChannelsOf, Jobs } from '../list';
import { keepPeople } from './people';
import { keepTopics } from './topics';
import { chairOf, changeMeeting, type MeetingChange, recorderOf, theMeeting } from './work';

type Changing = Extract<
  ChannelsOf<'meetings'>,
  'meetings.change' | 'meetings.topics' | 'meetings.hold' | 'meetings.unhold'
>;

export const changing: Jobs<Changing> = {
  'meetings.change': async (office, { id, reason, ...fields }) => {
    const meeting = await theMeeting(office.db, id);
    return changeMeeting(office, meeting, await fieldsChange(office, meeting, fields), reason);
  },

  'meetings.topics': async (office, { id, topics, reason }) => {
    const meeting = await theMeeting(office.db, id);
    const kept = await keepTopics(office.db, meeting.id, topics);
    return changeMeeting(office, meeting, { old: { topics: kept.old }, new: { topics: kept.new } }, reason);
  },

  'meetings.hold': async (office, { id, ...fields }) => {
    const meeting = await theMeeting(office.db, id);
    const change = await fieldsChange(office, meeting, fields);
    return changeMeeting(office, meeting, {
      columns: { ...change.columns, state: 'held' },
      old: { ...change.old, state: meeting.state },
      new: { ...change.new, state: 'held' },
    });
  },

  'meetings.unhold': async (office, { id }) => {
    const meeting = await theMeeting(office.db, id);
    const decided = (await decisionsOf(office.db, meeting.id)).length;
    const signed = (await signaturesOf(office.db, 'meeting', meeting.uid)).length;
    if (decided + signed > 0)
      throw new Refusal('record-in-use', { title: `${meeting.code} ${meeting.title}`, decided: true });
    return changeMeeting(office, meeting, {
      columns: { state: 'planned' },
      old: { state: meeting.state },
      new: { state: 'planned' },
    });
  },
};

const PLAIN = ['title', 'kind', 'heldOn', 'startsAt', 'endsAt', 'place', 'minutes'] as const;

type Part = Required<MeetingChange>;

/** What changes of the fields that were asked, each with how the trail tells it. */
async function fieldsChange({ db }: JobOffice, meeting: MeetingRecord, fields: MeetingFields): Promise<Part> {
  const parts: Part[] = PLAIN.filter((field) => fields[field] !== undefined).map((field) => ({
    columns: { [field]: fields[field] },
    old: { [field]: meeting[field] },
    new: { [field]: fields[field] },
  }));
  const called = await peopleCalled(db);
  if (fields.chair !== undefined) {
    const { id, name } = called(fields.chair);
    const columns = { chairId: id, chairName: id === null ? name : '' };
    parts.push({ columns, old: { chair: chairOf(meeting) }, new: { chair: name } });
  }
  if (fields.recorder !== undefined) {
    const { id, name } = called(fields.recorder);
    const columns = { recorderId: id, recorderName: id === null ? name : '' };
    parts.push({ columns, old: { recorder: recorderOf(meeting) }, new: { recorder: name } });
  }
  if (fields.people !== undefined) {
    const kept = await keepPeople(db, meeting.id, fields.people);
    parts.push({ columns: {}, old: { people: kept.old }, new: { people: kept.new } });
  }
  return {
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)),
    old: Object.assign({}, ...parts.map(({ old }) => old)),
    new: Object.assign({}, ...parts.map((part) => part.new)),
  };
}
