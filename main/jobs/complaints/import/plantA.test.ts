import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { TestOffice } from '../../../testing/office';
import { blankOffice } from '../../../testing/office';

function plantFile(name: string) {
  const bytes = readFileSync(new URL(`../../../imports/testing/plantA/${name}`, import.meta.url));
  return { name, bytes: new Uint8Array(bytes) };
}

async function plantA(): Promise<TestOffice> {
  const office = await blankOffice();
  await office.ask('customers.import', { file: plantFile('customers.xlsx') });
  return office;
}

const ALL = { from: day('2025-01-01'), to: day('2026-12-31') };

describe('a plant’s own register', () => {
  it('comes in whole and gives the plant’s figures', async () => {
    const office = await plantA();
    const file = plantFile('complaints.xlsx');
    expect(await office.ask('complaints.import', { file })).toEqual({
      ...{ added: 60, updated: 0, unchanged: 0, rejected: [], ignored: [] },
    });
    expect(await office.ask('complaints.figures', ALL)).toEqual({
      count: 60,
      notifiedWithin30: 40,
      replied8d: 56,
      replied8dOnTime: 40,
      closed: 46,
      byProblem: {
        ...{ 划伤: 6, 尺寸超差: 3, 标签错误: 7, 毛边: 6, 混料: 12, 短装: 8, 端子变形: 6, 色差: 12 },
      },
    });
  });

  it('is unchanged the second time, and gone as a whole when it is undone', async () => {
    const office = await plantA();
    const file = plantFile('complaints.xlsx');
    await office.ask('complaints.import', { file });
    expect(await office.ask('complaints.import', { file })).toMatchObject({ unchanged: 60, updated: 0 });
    const { last } = await office.ask('imports.last', { channel: 'complaints.import' });
    await office.ask('imports.undo', { batch: last?.batch ?? '' });
    expect((await office.ask('complaints.figures', ALL)).count).toBe(0);
    expect(await office.opened.open.db.selectFrom('complaintTime').select('id').execute()).toEqual([]);
    expect(await office.ask('complaints.import', { file })).toMatchObject({ added: 60 });
  });
});
