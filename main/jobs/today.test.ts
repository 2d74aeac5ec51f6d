import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import { addCustomers, allAt, blankOffice, issuedRound } from '../testing/office';

describe('today', () => {
  it('shows what is missing, how the running round stands, and what was done today in one line a go', async () => {
    const office = await blankOffice();
    await addCustomers(office, 3);
    const [first] = await issuedRound(office);
    const form = first?.form ?? '';
    await office.ask('surveys.recordReturn', { form, returnedOn: day('2026-09-24'), answers: allAt(80) });
    const { openRounds, trend, recent } = await office.ask('today.page', {});
    expect(openRounds).toMatchObject([{ code: '2026Q3', stillMissing: 2, targetPercent: '99' }]);
    expect(openRounds[0]?.out.map(({ customer }) => customer)).toEqual(['C2', 'C3']);
    expect(trend).toMatchObject({
      rounds: ['2026Q3'],
      overall: [{ score: 80, isBelow: false }],
      isRunning: true,
      grade: { code: 'A', isBest: true },
      dimensions: [
        { code: 'quality', score: 80 },
        { code: 'delivery', score: 80 },
      ],
    });
    const imported = recent.find(({ channel }) => channel === 'customers.import');
    expect(imported).toMatchObject({ count: 3 });
    // The test's clock stands still, so that calls of one channel are one go.
    expect(recent.map(({ channel }) => channel)).toEqual([
      'surveys.recordReturn',
      'surveys.issue',
      'surveys.createRound',
      'customers.import',
    ]);
    expect(recent[0]).toMatchObject({ record: 'form', recordKey: form });
  });

  it('has nothing to show in a blank office', async () => {
    const office = await blankOffice();
    expect(await office.ask('today.page', {})).toMatchObject({
      overdue: [],
      next: [],
      openRounds: [],
      trend: { rounds: [], grade: null, isRunning: false, dimensions: [] },
      recent: [],
    });
  });
});

describe('due days', () => {
  it('are those of actions and of forms that are out, on the working calendar', async () => {
    const office = await blankOffice();
    await addCustomers(office, 3);
    const [first] = await issuedRound(office);
    const answered = { form: first?.form ?? '', returnedOn: day('2026-09-24'), answers: allAt(40) };
    await office.ask('surveys.recordReturn', answered);
    const { dues, clocks, days, unknownYears } = await office.ask('today.dues', {
      from: day('2026-09-28'),
      to: day('2026-10-11'),
    });
    expect(clocks).toEqual([]);
    expect(dues).toMatchObject([{ kind: 'return', code: '2026Q3', forms: 2, action: null }]);
    expect(days).toHaveLength(14);
    expect(days.filter(({ name }) => name === '国庆节').length).toBeGreaterThan(6);
    expect(unknownYears).toEqual([]);
    await office.ask('surveys.closeRound', { round: '2026Q3' });
    const later = await office.ask('today.dues', { from: day('2026-10-09'), to: day('2026-12-31') });
    expect(later.dues.map(({ kind }) => kind)).toContain('answer');
    expect(later.dues.every(({ action, title }) => action !== null && title !== '')).toBe(true);
  });

  it('have planned meetings until they are held, in the list of today as well', async () => {
    const office = await blankOffice();
    const meeting = { title: '改善会议', heldOn: day('2026-10-09'), startsAt: '14:00', place: '二楼' };
    const { id, code } = await office.ask('meetings.plan', meeting);
    const october = { from: day('2026-10-01'), to: day('2026-10-31') };
    const due = { kind: 'meeting', on: '2026-10-09', code, title: '改善会议', meeting: id, action: null };
    expect((await office.ask('today.dues', october)).dues).toMatchObject([{ ...due, who: '14:00 · 二楼' }]);
    expect((await office.ask('today.page', {})).meetings).toMatchObject([due]);
    await office.ask('meetings.hold', { id });
    expect((await office.ask('today.dues', october)).dues).toEqual([]);
    expect((await office.ask('today.page', {})).meetings).toEqual([]);
  });

  it('do not go out of sight with their month: what is overdue since before is told apart', async () => {
    const office = await blankOffice();
    const fields = { title: '点检表未签', department: '品保' };
    await office.ask('actions.add', { ...fields, dueOn: day('2026-08-31') });
    await office.ask('actions.add', { ...fields, dueOn: day('2026-12-31') });
    const asked = async (from: string, to: string) => {
      const { earlier, dues } = await office.ask('today.dues', { from: day(from), to: day(to) });
      return [earlier, dues].map((found) => found.map(({ on }) => on));
    };
    expect(await asked('2026-08-01', '2026-08-31')).toEqual([[], ['2026-08-31']]);
    expect(await asked('2026-09-01', '2026-10-31')).toEqual([['2026-08-31'], []]);
    expect(await asked('2027-01-01', '2027-01-31')).toEqual([['2026-08-31'], []]);
  });

  it('say which years have no calendar, and refuse a period that ends before it begins', async () => {
    const office = await blankOffice();
    const far = { from: day('2030-12-30'), to: day('2031-01-05') };
    expect((await office.ask('today.dues', far)).unknownYears).toEqual([2030, 2031]);
    expect(await office.refused('today.dues', { from: far.to, to: far.from })).toBe('wrong-input');
  });

  it('go out as a file in which each keeps its name, however often it is made', async () => {
    const office = await blankOffice();
    await office.ask('sample.fill', {});
    const text = async () => {
      const { file } = await office.ask('today.calendarFile', {});
      return new TextDecoder()
        .decode(file.bytes)
        .split('\r\n')
        .filter((line) => line.startsWith('UID:'));
    };
    const uids = await text();
    const { events } = await office.ask('today.calendarFile', {});
    expect(events).toBeGreaterThan(0);
    expect(new Set(uids).size).toBe(events);
    expect(await text()).toEqual(uids);
  });

  it('say in that file which record they are of and how it is found', async () => {
    const office = await blankOffice();
    const { code } = await office.ask('meetings.plan', { title: '例会', heldOn: day('2026-10-12') });
    const { file } = await office.ask('today.calendarFile', {});
    const text = new TextDecoder().decode(file.bytes).replaceAll('\r\n ', '');
    expect(text).toContain(`SUMMARY:会议 ${code}：例会`);
    expect(text).toMatch(new RegExp(`DESCRIPTION:.*Ctrl\\+K.*${code}`));
  });
});
