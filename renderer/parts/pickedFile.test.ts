import { expect, it } from 'vitest';
import { fileProblem } from './pickedFile';

const limits = { kinds: ['.xlsx', '.csv'], mostBytes: 1000 };

it.each([
  ['台账 2026Q3.xlsx', 10, null],
  ['LEDGER.CSV', 1000, null],
  ['台账.xls', 10, 'wrongKind'],
  ['xlsx', 10, 'wrongKind'],
  ['台账.xlsx.exe', 10, 'wrongKind'],
  ['台账.csv', 1001, 'tooBig'],
])('%s of %d bytes: %s', (name, size, problem) => {
  expect(fileProblem({ name, size }, limits)).toBe(problem);
});
