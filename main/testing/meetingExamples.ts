import { day } from '../../db/model/day';
import { csv, type TestOffice } from './office';

export const MEETING = {
  title: '2026Q3 客户满意度改善会议',
  heldOn: day('2026-10-12'),
  startsAt: '14:00',
  place: '三楼会议室',
  chair: '陈静',
  topics: [{ title: '包装破损' }],
  people: [
    { name: '陈静', department: '品保', email: 'chen.jing@example.com' },
    { name: '王工', department: '外协模具厂' },
  ],
};

export const DECISION = { title: '加大缓冲材', department: '品保', dueOn: day('2026-10-30') };

export async function plannedMeeting(office: TestOffice): Promise<string> {
  return (await office.ask('meetings.plan', MEETING)).id;
}

export async function heldMeeting(office: TestOffice): Promise<string> {
  const id = await plannedMeeting(office);
  const people = MEETING.people.map((person) => ({ ...person, attendance: 'present' as const }));
  await office.ask('meetings.hold', { id, endsAt: '15:30', people });
  return id;
}

export async function approvedMeeting(office: TestOffice): Promise<string> {
  const id = await heldMeeting(office);
  await office.ask('meetings.decide', { id, ...DECISION });
  await office.ask('meetings.change', { id, minutes: '一致同意' });
  for (const meaning of ['prepared', 'approved'] as const)
    await office.ask('signatures.sign', { record: 'meeting', key: id, meaning });
  return id;
}

/** A file that hangs on the meeting. */
export async function attachedTo(office: TestOffice, key: string): Promise<string> {
  const file = csv('照片说明.txt', ['见附图']);
  return (await office.ask('attachments.add', { record: 'meeting', key, file })).uid;
}

/** One good example for every channel that writes about meetings. */
export const MEETING_EXAMPLES = {
  'meetings.change': async (office: TestOffice) => ({ id: await plannedMeeting(office), place: '一楼' }),
  'meetings.decide': async (office: TestOffice) => ({ id: await heldMeeting(office), ...DECISION }),
  'meetings.dropDecision': async (office: TestOffice) => {
    const id = await heldMeeting(office);
    const { decision } = await office.ask('meetings.decide', { id, ...DECISION });
    return { id, decision };
  },
  'meetings.hold': async (office: TestOffice) => ({ id: await plannedMeeting(office) }),
  'meetings.plan': () => MEETING,
  'meetings.send': async (office: TestOffice) => ({ id: await approvedMeeting(office) }),
  'meetings.topics': async (office: TestOffice) => ({
    id: await plannedMeeting(office),
    topics: [{ title: '交期' }],
  }),
  'meetings.unhold': async (office: TestOffice) => ({ id: await heldMeeting(office) }),
};
