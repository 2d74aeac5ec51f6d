import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { approvedMeeting, attachedTo, heldMeeting, plannedMeeting } from '../../testing/meetingExamples';
import { blankOffice } from '../../testing/office';

it('approved minutes go out with their PDF, the chosen files and the decisions', async () => {
  const office = await blankOffice();
  await office.ask('settings.change', { plantName: '恒准精密' });
  const id = await approvedMeeting(office);
  const attachment = await attachedTo(office, id);
  const { file, to, without } = await office.ask('meetings.send', { id, attachments: [attachment] });
  expect([to, without]).toEqual([['chen.jing@example.com'], ['王工']]);
  expect(file.name).toBe('会议记录：2026Q3 客户满意度改善会议（MT-2026-001）.eml');
  const read = await PostalMime.parse(file.bytes);
  expect(read.to).toEqual([{ name: '陈静', address: 'chen.jing@example.com' }]);
  expect(read.attachments.map(({ filename }) => filename)).toEqual([
    'MT-2026-001 会议记录.pdf',
    '照片说明.txt',
  ]);
  expect(read.text?.split('\r\n')).toEqual([
    ...['各位：', '', '附上 2026-10-12 “2026Q3 客户满意度改善会议”的会议记录，已经核准。', ''],
    ...['决议，请按期限办理：', '1. 加大缓冲材（IM-2026-0001）', '   品保，2026-10-30 以前', ''],
    ...['办好后请回复措施编号和结果。', '', '恒准精密 质量办公室'],
  ]);
  expect((await office.ask('meetings.show', { id })).sentAt).not.toBeNull();
});

it('an invitation has the agenda and no file, and sends no minutes', async () => {
  const office = await blankOffice();
  const id = await plannedMeeting(office);
  const { file } = await office.ask('meetings.send', { id });
  const read = await PostalMime.parse(file.bytes);
  expect(read.subject).toBe('会议通知：2026Q3 客户满意度改善会议，2026-10-12（MT-2026-001）');
  expect(read.text).toContain('2026-10-12 14:00 三楼会议室');
  expect(read.text).toContain('1. 包装破损');
  expect(read.attachments).toEqual([]);
  expect((await office.ask('meetings.show', { id })).sentAt).toBeNull();
});

it('minutes that are not approved do not go out', async () => {
  const office = await blankOffice();
  expect(await office.refused('meetings.send', { id: await heldMeeting(office) })).toBe('not-in-state');
});

it('a file of another record does not go out with it', async () => {
  const office = await blankOffice();
  const id = await approvedMeeting(office);
  const other = await attachedTo(office, await plannedMeeting(office));
  expect(await office.refused('meetings.send', { id, attachments: [other] })).toBe('unknown-record');
});
