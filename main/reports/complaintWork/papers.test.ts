import { describe, expect, it } from 'vitest';
import { day, type Moment, momentOf } from '../../../db/model/day';
import { oneComplaint } from '../../testing/complaintExamples';
import { oneLot, PLACES } from '../../testing/complaintWorkExamples';
import { blankOffice, paperTray, type TestOffice } from '../../testing/office';
import { readBook } from '../write/testing/readBook';

function at(time: string): Moment {
  return momentOf(Date.parse(`2026-03-12T${time}:00+08:00`));
}

// One white pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

async function officeAt(time: string) {
  const clock = { now: at(time) };
  const tray = paperTray();
  const office = await blankOffice(tray, () => clock.now);
  const goTo = (next: string) => {
    clock.now = at(next);
  };
  /** What stands on the paper that was printed last. */
  const said = () =>
    (tray.pages.at(-1) ?? '')
      .replace(/<style>[\s\S]*<\/style>/, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s/g, '');
  return { ...office, goTo, said, pages: tray.pages };
}

async function counted(office: TestOffice, goTo: (time: string) => void) {
  const id = await oneComplaint(office);
  await office.ask('complaints.notify', {
    id,
    kind: 'stock',
    people: [{ name: '孙立群', department: '品保' }],
  });
  goTo('14:55');
  const lines = [
    { ...PLACES[0], good: 12_000, bad: 37, countedAt: at('14:55'), disposition: '全检挑选' },
    PLACES[1],
    { place: 'customer' as const, location: '同安仓', quantity: 4_963, good: 4_926, bad: 37 },
  ];
  await office.ask('complaints.saveStock', { id, lines });
  return id;
}

describe('the notice', () => {
  it('says what is wrong, how much of it, what is to be done by when, and has room to sign', async () => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    await office.ask('attachments.add', {
      record: 'complaint',
      key: id,
      file: { name: '变形.png', bytes: PIXEL },
    });
    const people = [{ name: '孙立群', department: '品保' }];
    const told = await office.ask('complaints.notify', { id, kind: 'stock', people, text: '先查 A3 储位' });
    await office.ask('reports.make', { report: 'complaint-notice', format: 'pdf', notice: told.code });
    const said = office.said();
    for (const word of [
      '客诉通知单',
      'QR-PB-030',
      'TZ-KS2026-001-01',
      '通知OQC隔离库存',
      '不良描述：端子变形，插入困难',
    ])
      expect(said).toContain(word);
    for (const word of [
      '数量：批量5,000检查200不良14不良率7%',
      'OQC回报清点：最迟2026-03-1214:50',
      '先查A3储位',
      '孙立群品保',
    ])
      expect(said).toContain(word);
    expect(office.pages.at(-1)).toContain('data:image/png;base64,');
    expect(said).toContain('变形.png');
  });

  it('goes out as a letter with its paper', async () => {
    const office = await officeAt('14:20');
    const id = await oneComplaint(office);
    const people = [{ name: '黄启明', email: 'huang@example.com' }, { name: '李工' }];
    const { notice } = await office.ask('complaints.notify', { id, kind: 'engineering', people });
    const mail = await office.ask('complaints.noticeMail', { id, notice });
    expect(mail).toMatchObject({ to: ['huang@example.com'], without: ['李工'] });
    expect(mail.file.name).toBe('KS2026-001 端子变形：通知改善工程.eml');
    expect(new TextDecoder().decode(mail.file.bytes)).toContain('application/pdf');
  });

  it('that is not there is refused', async () => {
    const office = await officeAt('14:20');
    const asked = { report: 'complaint-notice', format: 'pdf' };
    expect(await office.refused('reports.make', { ...asked, notice: 'TZ-1' })).toBe('unknown-record');
    expect(await office.refused('reports.make', asked)).toBe('wrong-input');
  });
});

describe('the count', () => {
  it('of stock has its sums, its lateness, and what lies elsewhere', async () => {
    const office = await officeAt('14:20');
    const id = await counted(office, office.goTo);
    await office.ask('reports.make', { report: 'stock-count', format: 'pdf', complaint: id });
    const said = office.said();
    for (const word of ['QR-PB-031', '通知隔离：2026-03-1214:20', '清查回报：2026-03-1214:55（迟5分）'])
      expect(said).toContain(word);
    for (const word of ['成品仓A3/A5孙立群12,40012,00037363全检挑选', '客户处同安仓', '合计12,400'])
      expect(said).toContain(word);
    expect(said).not.toContain('冲压');
  });

  it('of work in process has its own paper', async () => {
    const office = await officeAt('14:20');
    const id = await counted(office, office.goTo);
    await office.ask('reports.make', { report: 'wip-count', format: 'pdf', complaint: id });
    expect(office.said()).toContain('冲压2线罗春梅3,260––3,260');
    expect(office.said()).not.toContain('同安仓');
  });

  it('is a workbook too', async () => {
    const office = await officeAt('14:20');
    const id = await counted(office, office.goTo);
    const { file } = await office.ask('reports.make', {
      report: 'stock-count',
      format: 'xlsx',
      complaint: id,
    });
    const book = await readBook(file.bytes);
    expect(JSON.stringify(book)).toContain('成品仓 A3 / A5');
  });

  it('of nothing says so', async () => {
    const office = await officeAt('14:20');
    const complaint = await oneComplaint(office);
    await office.ask('reports.make', { report: 'wip-count', format: 'pdf', complaint });
    expect(office.said()).toContain('没有要隔离的货');
  });
});

it('the progress of rework has its lots and its days', async () => {
  const office = await officeAt('14:20');
  const { id, lot } = await oneLot(office);
  await office.ask('complaints.addReworkDay', {
    id,
    lot,
    good: 60,
    scrapped: 3,
    workedOn: day('2026-03-12'),
  });
  await office.ask('reports.make', { report: 'rework-progress', format: 'pdf', complaint: id });
  expect(office.said()).toContain('1–全检挑选罗春梅9360330');
  expect(office.said()).toContain('2026-03-121全检挑选603');
});
