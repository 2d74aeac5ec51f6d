import { expect, it } from 'vitest';
import { Refusal } from '../../db/model/refusal';
import { roundWorld } from '../../db/testing/roundWorld';
import { SMALL_ROUNDS } from '../../db/testing/smallRounds';
import { jobOffice } from '../reports/testing/jobOffice';
import { fileName, reports } from './reports';

async function asked(input: Parameters<(typeof reports)['reports.make']>[1]) {
  const office = jobOffice(await roundWorld(SMALL_ROUNDS));
  return reports['reports.make'](office, input).catch((error: unknown) =>
    error instanceof Refusal ? error.code : error,
  );
}

it.each([
  [
    'a report that does not exist',
    { report: 'none', format: 'pdf' as const, round: '2026Q3' },
    'unknown-report',
  ],
  [
    'a format that it has not',
    { report: 'round-summary', format: 'docx' as const, round: '2026Q3' },
    'format-not-offered',
  ],
  ['without a round', { report: 'round-summary', format: 'pdf' as const }, 'wrong-input'],
  [
    'a round that does not exist',
    { report: 'round-summary', format: 'pdf' as const, round: '2099Q9' },
    'unknown-round',
  ],
])('refuses %s', async (_name, input, code) => {
  expect(await asked(input)).toBe(code);
});

it.each(['xlsx', 'pdf'] as const)('gives a file named after the round as %s', async (format) => {
  expect(await asked({ report: 'round-summary', format, round: '2026Q3' })).toMatchObject({
    file: { name: `2026Q3 客户满意度调查汇总分析报告.${format}`, bytes: expect.any(Uint8Array) },
  });
});

const OF_COMPLAINTS = [
  ...['stock-count', 'wip-count', 'rework-progress', 'measure-audits', 'effect-confirmation'],
];

it('lists what can be made and what it asks for', async () => {
  const office = jobOffice(await roundWorld({ customers: [], rounds: [] }));
  expect(await reports['reports.list'](office, {})).toEqual({
    reports: [
      { report: 'round-summary', formats: ['xlsx', 'pdf'], asks: ['round'] },
      { report: 'document-revisions', formats: ['xlsx', 'pdf'], asks: [] },
      { report: 'meeting-minutes', formats: ['xlsx', 'pdf'], asks: ['meeting'] },
      { report: 'eight-d', formats: ['pdf', 'xlsx', 'docx'], asks: ['complaint'] },
      { report: 'complaint-acceptance', formats: ['pdf'], asks: ['complaint'] },
      { report: 'complaint-notice', formats: ['pdf'], asks: ['notice'] },
      ...OF_COMPLAINTS.map((report) => ({ report, formats: ['pdf', 'xlsx'], asks: ['complaint'] })),
      { report: 'abnormality-history', formats: ['xlsx', 'pdf'], asks: [] },
    ],
  });
});

it.each([
  ['2026/Q3: a*b?', '2026Q3 ab.pdf'],
  ['a\u202egpj.exe', 'agpj.exe.pdf'],
  ['name. . ', 'name.pdf'],
])('leaves out of a file’s name what no system takes: %s', (name, clean) => {
  expect(fileName(name, 'pdf')).toBe(clean);
});
