import { expect, it } from 'vitest';
import { safeFileName } from './fileNames';

it.each([
  ['an ordinary name', '2026Q1 汇总.xlsx', '2026Q1 汇总.xlsx'],
  ['a path', '../../etc/pass?wd.pdf', '-..-etc-pass-wd.pdf'],
  ['a reserved name', 'CON.pdf', '_CON.pdf'],
  ['a stream', 'a:b.pdf', 'a-b.pdf'],
  ['turned writing', 'a\u202Efdp.exe', 'afdp.exe'],
  ['dots and spaces around', ' .a. ', 'a'],
  ['nothing', '', 'file'],
  ['a very long name', `${'长'.repeat(300)}.pdf`, `${'长'.repeat(120)}.pdf`],
])('makes %s safe', (_name, given, safe) => {
  expect(safeFileName(given)).toBe(safe);
});
