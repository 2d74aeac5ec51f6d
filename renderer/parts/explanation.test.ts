import { expect, it } from 'vitest';
import { formulaText } from './explanation';

it('writes a formula as one line of text', () => {
  const formula = [
    { over: '按时收回份数', under: '发出份数' },
    '× 100 =',
    { over: '40', under: '43' },
    '× 100 = 93.02… %',
  ];
  expect(formulaText(formula)).toBe('(按时收回份数 / 发出份数) × 100 = (40 / 43) × 100 = 93.02… %');
});
