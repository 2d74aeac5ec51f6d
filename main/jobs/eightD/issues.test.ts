import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { day, type Moment, momentOf } from '../../../db/model/day';
import { namedHashes } from '../../../db/queries/attachments';
import { smallPdf } from '../../pages/testing/smallPdf';
import { carriedCase } from '../../testing/eightDCase';
import { blankOffice } from '../../testing/office';

const SENT: Moment = momentOf(Date.UTC(2026, 2, 16, 2, 5));
const LATER: Moment = momentOf(Date.UTC(2026, 2, 18, 2, 5));

/** The case of terminals on the day when its 8D is sent; the plant's clock can go on. */
async function caseToSend() {
  const clock = { now: SENT };
  const office = await blankOffice({ print: () => Promise.resolve(smallPdf(1)) }, () => clock.now);
  const complaint = await carriedCase(office);
  const times = async () => (await office.ask('complaints.show', { id: complaint })).cycles.at(-1)?.times;
  return { clock, office, complaint, times };
}

it('keeps what was sent byte for byte and counts its versions', async () => {
  const { office, complaint } = await caseToSend();
  const first = await office.ask('eightD.send', {
    complaint,
    format: 'pdf',
    language: 'both',
    to: 'chen@c1.com',
  });
  expect(first.file.name).toBe('KS2026-001 8D 第1版.pdf');
  expect(first.issue).toMatchObject({ version: 1, sentTo: 'chen@c1.com', way: 'mail', sentAt: SENT });

  await office.ask('eightD.change', { complaint, closing: { lessons: '另写' } });
  const second = await office.ask('eightD.send', { complaint, format: 'docx', way: 'portal' });
  expect(second.issue.version).toBe(2);
  expect(second.mail).toBeNull();

  const { issues } = await office.ask('eightD.issues', { complaint });
  expect(issues.map(({ version, format }) => `${version} ${format}`)).toEqual(['2 docx', '1 pdf']);
  const { file } = await office.ask('eightD.file', { issue: first.issue.id });
  expect(Buffer.from(file.bytes)).toEqual(Buffer.from(first.file.bytes));
  expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(first.issue.sha256);
  expect(await namedHashes(office.opened.open.db)).toContain(first.issue.sha256);
});

it('encloses the report in a mail to the complainant', async () => {
  const { office, complaint } = await caseToSend();
  const { mail } = await office.ask('eightD.send', { complaint, format: 'pdf', to: 'chen@c1.com' });
  const text = new TextDecoder().decode(mail?.bytes);
  expect(mail?.name).toMatch(/\.eml$/);
  expect(text).toContain('<chen@c1.com>');
  expect(text).toContain('application/pdf');
});

it('the first report answers the customer; later ones never move it', async () => {
  const { clock, office, complaint, times } = await caseToSend();
  await office.ask('eightD.send', { complaint, format: 'pdf' });
  expect((await times())?.replied).toBe(SENT);
  clock.now = LATER;
  await office.ask('eightD.send', { complaint, format: 'pdf' });
  expect((await times())?.replied).toBe(SENT);
});

it('an interim reply is no answer', async () => {
  const { office, complaint, times } = await caseToSend();
  const { file, issue } = await office.ask('eightD.send', { complaint, format: 'pdf', stage: 'D3' });
  expect(file.name).toContain('临时回复');
  expect(issue.stage).toBe('D3');
  expect((await times())?.replied).toBeNull();
});

it('a rejected version asks for a new one until one was sent', async () => {
  const { office, complaint } = await caseToSend();
  const { issue } = await office.ask('eightD.send', { complaint, format: 'pdf' });
  const said = { complaint, issue: issue.id, judgedOn: day('2026-03-16') };
  await office.ask('eightD.judge', { ...said, judgement: 'rejected', remarks: '流出原因不充分' });
  const rejected = await office.ask('eightD.issues', { complaint });
  expect(rejected).toMatchObject({ asksForNew: true, issues: [{ remarks: '流出原因不充分' }] });

  await office.ask('eightD.send', { complaint, format: 'pdf' });
  expect((await office.ask('eightD.issues', { complaint })).asksForNew).toBe(false);
});

it('refuses what is not there, and says so when the bytes are gone', async () => {
  const { office, complaint } = await caseToSend();
  expect(await office.refused('eightD.file', { issue: 'none' })).toBe('unknown-record');
  expect(await office.refused('eightD.send', { complaint: 'none', format: 'pdf' })).toBe('unknown-record');
  const { issue } = await office.ask('eightD.send', { complaint, format: 'pdf' });
  rmSync(join(office.folder, 'attachments'), { recursive: true });
  expect(await office.refused('eightD.file', { issue: issue.id })).toBe('attachment-missing');
});
