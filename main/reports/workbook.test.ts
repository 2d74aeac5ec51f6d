import { beforeAll, describe, expect, it } from 'vitest';
import { roundWorld } from '../../db/testing/roundWorld';
import { answersAlike, SMALL_ROUNDS } from '../../db/testing/smallRounds';
import { score } from '../../preload/words/format';
import { theRound } from '../jobs/found';
import { resultOf } from '../jobs/surveys/judged';
import { shownResult } from '../jobs/surveys/result';
import { roundSummary } from './roundSummary';
import { HOSTILE } from './testing/hostile';
import { jobOffice } from './testing/jobOffice';
import { writeExcel } from './write/excel';
import { type ReadCell, readBook } from './write/testing/readBook';

async function bookOf(world: Parameters<typeof roundWorld>[0], round: string, settings = {}) {
  const office = jobOffice(await roundWorld(world), settings);
  const { document } = await roundSummary.collect(office, { round });
  const bytes = writeExcel(document);
  return { office, bytes, cells: await readBook(bytes) };
}

describe('the workbook of a round', () => {
  let cells: readonly ReadCell[] = [];
  const at = (sheet: string, address: string) =>
    cells.find((cell) => cell.sheet === sheet && cell.address === address);

  beforeAll(async () => {
    cells = (await bookOf(SMALL_ROUNDS, '2026Q3')).cells;
  });

  it('has its sheets in the order of the work', () => {
    expect([...new Set(cells.map(({ sheet }) => sheet))]).toEqual([
      '封面',
      '汇总',
      '矩阵',
      '单项',
      '客户',
      '收发台账',
      '触发与措施',
      '上批措施',
      '推移',
      '客户推移',
    ]);
  });

  it('computes a form from its points and the weights, a blank left out', () => {
    expect(at('矩阵', 'G9')).toMatchObject({
      formula:
        'IF(COUNT(N9:AE9)=0,"–",ROUND(SUMPRODUCT(N$6:AE$6,N9:AE9)/SUMPRODUCT(N$6:AE$6,--ISNUMBER(N9:AE9)),12))',
    });
    expect(Number(at('矩阵', 'G9')?.value)).toBeCloseTo(80 - (6 * 20) / 94, 12);
    expect(at('矩阵', 'AD9')).toBeUndefined();
  });

  it('computes a customer from its counted forms and the round from its customers', () => {
    expect(at('客户', 'E9')?.formula).toBe(
      "IFERROR(ROUND(AVERAGEIFS('矩阵'!$G$9:$G$14,'矩阵'!$A$9:$A$14,$A9,'矩阵'!$F$9:$F$14,1),11),\"–\")",
    );
    expect(at('矩阵', 'G7')?.formula).toBe('IFERROR(ROUND(AVERAGE(\'客户\'!$E$8:$E$9),10),"–")');
    expect(score(Number(at('矩阵', 'G7')?.value))).toBe('73.8');
  });

  it('takes the return rate from the ledger’s own sums', () => {
    expect(at('汇总', 'B6')?.formula).toContain("ROUND('收发台账'!$I$4/'收发台账'!$H$4*100,10)");
    expect(at('收发台账', 'I4')).toMatchObject({ formula: 'SUM(I6:I13)', value: 4 });
  });

  it('shows what the command line and the screen show', async () => {
    const { office } = await bookOf(SMALL_ROUNDS, '2026Q3');
    const shown = shownResult(await resultOf(office, await theRound(office.db, '2026Q3')));
    const means = [...shown.dimensions, ...shown.items].map((mean) => score(mean.score));
    const row = cells.filter(
      ({ sheet, address }) =>
        sheet === '矩阵' && /^[A-Z]+7$/.test(address) && address !== 'C7' && address !== 'G7',
    );
    expect(row.map(({ value }) => score(Number(value)))).toEqual(means);
    expect(score(Number(at('汇总', 'B5')?.value))).toBe(score(shown.overall));
  });
});

describe('a workbook of a round without scores', () => {
  it('shows dashes, never 0, and has no broken formula', async () => {
    const forms = [{ customer: 'C001', issuedOn: '2026-03-02' }];
    const period = { code: '2026Q1', from: '2026-01-01', to: '2026-03-31', forms };
    const { cells } = await bookOf(
      { customers: [{ code: 'C001', name: '唯一客户' }], rounds: [period] },
      '2026Q1',
    );
    expect(cells.find(({ sheet, address }) => sheet === '汇总' && address === 'B5')?.value).toBe('–');
    expect(cells.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  });
});

// What our own writers put into a formula: places, figures, brackets, signs and these words.
const OURS =
  /^(?:'[^']*'!|\$?[A-Z]{1,3}\$?\d+|\b(?:IF|AND|COUNT|ROUND|SUM|SUMPRODUCT|ISNUMBER|IFERROR|AVERAGE|AVERAGEIFS)\b|"–"|\d+|[(),:=/*-]|\s)+$/;

describe('hostile texts', () => {
  it('stay texts in every cell that they reach', async () => {
    const customers = HOSTILE.map((name, at) => ({ code: `=C${at}`, name }));
    const forms = HOSTILE.map((opinion, at) => ({
      customer: `=C${at}`,
      issuedOn: '2026-03-02',
      returnedOn: '2026-03-04',
      answers: answersAlike(60),
      opinion,
    }));
    const period = { code: '=1+1', from: '2026-01-01', to: '2026-03-31', forms };
    const { bytes, cells } = await bookOf({ customers, rounds: [period] }, '=1+1', {
      plantName: '=1+1',
      plantNameEn: '@SUM(1)',
    });
    expect(cells.filter(({ formula }) => formula !== null && !OURS.test(formula))).toEqual([]);
    const names = cells.filter(
      ({ sheet, address }) => sheet === '收发台账' && /^C\d+$/.test(address) && address !== 'C5',
    );
    expect(names.map(({ kind }) => kind)).toEqual(names.map(() => 'text'));
    expect(names.map(({ value }) => value)).toEqual(HOSTILE);
    expect(cells.filter(({ kind }) => kind === 'other')).toEqual([]);
    expect(Buffer.from(bytes).includes('externalLink')).toBe(false);
  });
});
