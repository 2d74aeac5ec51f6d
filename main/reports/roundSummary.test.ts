import { describe, expect, it } from 'vitest';
import { day } from '../../db/model/day';
import type { Db } from '../../db/schema';
import { roundWorld } from '../../db/testing/roundWorld';
import { SMALL_ROUNDS } from '../../db/testing/smallRounds';
import { score } from '../../preload/words/format';
import { theRound } from '../jobs/found';
import { closing } from '../jobs/surveys/actions';
import { resultOf } from '../jobs/surveys/judged';
import { shownResult } from '../jobs/surveys/result';
import type { Block } from './blocks';
import { roundSummary } from './roundSummary';
import { jobOffice } from './testing/jobOffice';

async function smallOffice() {
  const db = await roundWorld(SMALL_ROUNDS);
  const office = jobOffice(db, { plantName: '苏州恒准精密部件有限公司' });
  return { db, office };
}

async function reportOf(round: string, db?: Db) {
  const office = db === undefined ? (await smallOffice()).office : jobOffice(db);
  const { document } = await roundSummary.collect(office, { round });
  return { document, shown: shownResult(await resultOf(office, await theRound(office.db, round))) };
}

function blocksOf<K extends Block['kind']>(
  blocks: readonly Block[],
  kind: K,
): readonly Extract<Block, { kind: K }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

describe('the report of a round', () => {
  it('shows the figures of the round’s result and no others', async () => {
    const { document, shown } = await reportOf('2026Q3');
    const blocks = document.sheets.flatMap((sheet) => sheet.blocks);
    const [matrix] = blocksOf(blocks, 'matrix');
    const [heat] = blocksOf(blocks, 'heat');
    expect(document.cover?.figures.map(({ figure }) => score(figure.value))).toEqual([
      '73.8',
      '66.7',
      '1.0',
      '2.0',
    ]);
    expect(score(matrix?.overall ?? null)).toBe(score(shown.overall));
    expect(matrix?.dimensionMeans.map(score)).toEqual(shown.dimensions.map(({ score: mean }) => score(mean)));
    expect(matrix?.itemMeans.map(score)).toEqual(shown.items.map(({ score: mean }) => score(mean)));
    expect(new Map(heat?.rows.map((row) => [row.code, score(row.score)]))).toEqual(
      new Map(shown.customers.map((customer) => [customer.code, score(customer.score)])),
    );
  });

  it('tells in sentences what happened', async () => {
    const { document } = await reportOf('2026Q3');
    expect(document.cover?.sentences).toEqual([
      '综合分 73.8，较 2026Q2 的 80.0 下降 6.2 分，未达到目标（≥ 80，IATF 5.5.2）。',
      '6 个维度全部下降，最低为价格 70.0，全部低于 80 分。18 个单项全部下降，降幅最大的是品质异常处理速度 −10.0，为 70.0。',
      '回收率 66.7 %（4 / 6），未达到 99 %（IATF 5.6.2）。',
    ]);
  });

  it('says which forms do not count and why', async () => {
    const { document } = await reportOf('2026Q3');
    const [ledger] = blocksOf(
      document.sheets.flatMap((sheet) => sheet.blocks),
      'ledger',
    );
    expect(ledger?.rows.map(({ customer, state, isCounted }) => [customer, state, isCounted])).toEqual([
      ['C001', '按时', true],
      ['C001', '按时', true],
      ['C002', '按时', true],
      ['C003', '逾期', false],
      ['C004', '无效', false],
      ['C005', '未收回', false],
      ['C005', '作废', false],
      ['C005', '未发放', false],
    ]);
  });

  it('tells customers of one short name apart', async () => {
    const { document } = await reportOf('2026Q2');
    const [story] = document.chapters;
    expect(JSON.stringify(story)).toContain('远景电子（C002） 60.0');
  });

  it('compares the promises of the round before with this round', async () => {
    const { office } = await smallOffice();
    await closing['surveys.closeRound'](office, { round: '2026Q2', on: day('2026-07-03') });
    const { document } = await roundSummary.collect(office, { round: '2026Q3' });
    const promised = document.sheets.find(({ name }) => name === '上批措施')?.blocks[0];
    const rows = promised?.kind === 'table' ? promised.rows : [];
    expect(rows.map(([kind, trigger, now, ...rest]) => [kind, trigger, now, rest.at(-1)])).toEqual([
      ['客户得分未达标', '远景电子（C002） 60.0', '58.8', { text: '仍触发', isBad: true }],
    ]);
  });

  it('is said to be provisional until the round is closed, and carries the day of closing after that', async () => {
    const { office } = await smallOffice();
    const before = await roundSummary.collect(office, { round: '2026Q3' });
    expect(before.document.head.basis.join()).toContain('批次未结束，截至 2026-10-12 的暂计结果');
    await closing['surveys.closeRound'](office, { round: '2026Q3', on: day('2026-10-09') });
    const after = await roundSummary.collect(office, { round: '2026Q3' });
    expect(after.document.head.basis.join()).toContain('判定日期 2026-10-09');
  });
});

describe('a round with little to tell', () => {
  const customers = [{ code: 'C001', name: '唯一客户有限公司' }];
  const period = { code: '2026Q1', from: '2026-01-01', to: '2026-03-31' };

  it.each([
    ['no forms at all', [], '还没有发放调查表，没有回收率。'],
    ['nothing issued', [{ customer: 'C001', issuedOn: null }], '还没有发放调查表，没有回收率。'],
    [
      'nothing returned',
      [{ customer: 'C001', issuedOn: '2026-03-02' }],
      '回收率 0.0 %（0 / 1），未达到 99 %（IATF 5.6.2）。',
    ],
  ])('%s: no score, never a 0', async (_name, forms, returned) => {
    const { document } = await reportOf(
      '2026Q1',
      await roundWorld({ customers, rounds: [{ ...period, forms }] }),
    );
    expect(document.cover?.sentences).toEqual(['没有计入得分的调查表，本批次没有综合分。', returned]);
    expect(document.cover?.figures[0]?.figure.value).toBeNull();
  });

  it('compares with nothing when there is no round before', async () => {
    const { document } = await reportOf('2026Q2');
    expect(document.cover?.sentences[0]).toBe(
      '综合分 80.0，没有可比的上一批次，达到目标（≥ 80，IATF 5.5.2）。',
    );
  });
});
