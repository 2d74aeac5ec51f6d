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
