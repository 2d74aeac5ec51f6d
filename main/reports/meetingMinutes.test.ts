import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { approvedMeeting, heldMeeting, MEETING, plannedMeeting } from '../testing/meetingExamples';
import { blankOffice, paperTray, type TestOffice } from '../testing/office';
import { HOSTILE } from './testing/hostile';
import { readBook } from './write/testing/readBook';

async function minutesOf(office: TestOffice, meeting: string, format: 'pdf' | 'xlsx') {
  return (await office.ask('reports.make', { report: 'meeting-minutes', format, meeting })).file;
}

async function pagesOf(prepare: (office: TestOffice) => Promise<string>) {
  const tray = paperTray();
  const office = await blankOffice(tray);
  await minutesOf(office, await prepare(office), 'pdf');
  const words = (tray.pages[0] ?? '').split('<svg ').slice(1).map(wordsIn);
  return { office, words };
}

function wordsIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');
}

describe('minutes on paper', () => {
  it('begin on their first page and end with who signed', async () => {
    const { words } = await pagesOf(approvedMeeting);
    expect(words).toHaveLength(1);
    const [page = ''] = words;
    for (const said of ['QR-YW-018', 'MT-2026-001', '第1页/共1页', '时间2026-10-1214:00–15:30', '主持陈静'])
      expect(page).toContain(said);
    for (const said of ['应到2人，出席2人', '1.包装破损', 'IM-2026-0001加大缓冲材品保', '一致同意'])
      expect(page).toContain(said);
    expect(page).toMatch(/质量办公室2026-10-09核准/);
  });

  it('say who has confirmed them, and leave room for the pens of the others', async () => {
    const { words } = await pagesOf(async (office) => {
      const fields = { name: '陈静', role: 'clerk' } as const;
      await office.ask('people.save', { code: 'E1', isNew: true, fields });
      const id = await heldMeeting(office);
      const key = { record: 'meeting', key: id } as const;
      await office.ask('signatures.sign', { ...key, meaning: 'prepared' });
      await office.ask('signatures.sign', { ...key, meaning: 'confirmed', as: 'E1' });
      return id;
    });
    expect(words.join().match(/已签2026-10-09未核对密码/g)).toHaveLength(1);
  });

  it('are the agenda to be written on before the meeting', async () => {
    const { words } = await pagesOf(plannedMeeting);
    expect(words.join()).toContain('1.包装破损');
    expect(words.join()).not.toContain('应到');
  });

  it('go on over as many pages as are written, without losing a word', async () => {
    const lines = Array.from({ length: 150 }, (_, at) => `第${at}点，逐条检讨并记录结果`);
    const { words } = await pagesOf(async (office) => {
      const topics = [{ title: '逐条检讨', discussion: lines.join('\n'), conclusion: '长'.repeat(3000) }];
      return (await office.ask('meetings.plan', { ...MEETING, topics })).id;
    });
    expect(words).toHaveLength(1);
    const held = await pagesOf(async (office) => {
      const topics = [{ title: '逐条检讨', discussion: lines.join('\n'), conclusion: '长'.repeat(3000) }];
      const { id } = await office.ask('meetings.plan', { ...MEETING, topics });
      await office.ask('meetings.hold', { id });
      return id;
    });
    expect(held.words.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !held.words.join().includes(line))).toEqual([]);
    expect(held.words.join().match(/长/g)).toHaveLength(3000);
  });
});

describe('minutes as a workbook', () => {
  it('have a sheet for each kind of row', async () => {
    const office = await blankOffice();
    const cells = await readBook((await minutesOf(office, await approvedMeeting(office), 'xlsx')).bytes);
    expect([...new Set(cells.map(({ sheet }) => sheet))]).toEqual(['封面', '出席', '议题', '决议', '纪要']);
    expect(cells.filter(({ value }) => value === '加大缓冲材')).toHaveLength(1);
  });

  it('keep hostile texts as texts', async () => {
    const office = await blankOffice();
    const people = HOSTILE.map((name, at) => ({
      name: name.slice(0, 190) || `人 ${at}`,
      department: `${at}`,
    }));
    const topics = HOSTILE.map((text, at) => ({ title: `题 ${at}`, discussion: text, conclusion: text }));
    const heldOn = day('2026-10-12');
    const { id } = await office.ask('meetings.plan', { title: '=1+1', heldOn, people, topics });
    const cells = await readBook((await minutesOf(office, id, 'xlsx')).bytes);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  });
});

it('a report of no meeting is refused', async () => {
  const office = await blankOffice();
  const asked = { report: 'meeting-minutes', format: 'xlsx' };
  expect(await office.refused('reports.make', asked)).toBe('wrong-input');
  expect(await office.refused('reports.make', { ...asked, meeting: 'MT-2026-001' })).toBe('unknown-record');
});
