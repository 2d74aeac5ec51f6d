import { expect, it } from 'vitest';
import { day } from '../../../db/model/day';
import { oneComplaint } from '../../testing/complaintExamples';
import { DECISION } from '../../testing/meetingExamples';
import { blankOffice } from '../../testing/office';

it('a meeting called for a complaint is listed with it, by its code as by its key', async () => {
  const office = await blankOffice();
  const key = await oneComplaint(office);
  const { code } = await office.ask('complaints.show', { id: key });
  const head = { title: '端子变形检讨会', kind: 'quality', heldOn: day('2026-10-09') } as const;
  const topics = ['短期对策', '原因', '长期对策', '预防'].map((title) => ({ title }));
  const planned = await office.ask('meetings.plan', {
    ...{ ...head, topics, people: [{ name: '李课长', attendance: 'present' }] },
    origin: { record: 'complaint', key },
  });
  await office.ask('meetings.plan', { ...head, title: '另一次会议' });
  await office.ask('meetings.hold', { id: planned.id });
  await office.ask('meetings.decide', { id: planned.id, ...DECISION });
  for (const complaint of [key, code])
    expect((await office.ask('meetings.list', { complaint })).meetings).toMatchObject([
      { id: planned.id, kind: 'quality', topics: 4, decisions: 1, state: 'held' },
    ]);
  const { origin } = await office.ask('meetings.show', { id: planned.id });
  expect(origin).toEqual({ record: 'complaint', key });
});
