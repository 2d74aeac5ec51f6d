import { expect, it } from 'vitest';
import { inputField } from './inputField';
import { refusals } from './zh-CN/refusals';

const NAMES = {
  names: [{ text: '内容' }, { measures: '对策', rootCause: '根本原因', text: '别的' }],
  line: (number: number) => `第 ${number} 行`,
  between: ' ',
};

it.each([
  ['rootCause', '根本原因'],
  ['measures.0.text', '对策 第 1 行 内容'],
  ['fields.rootCause', '根本原因'],
  ['strange', 'strange'],
  ['toString', 'toString'],
  ['', ''],
])('%s is told as %s', (path, told) => {
  expect(inputField(path, NAMES)).toBe(told);
});

it('says how long a text may be', () => {
  const said = refusals['wrong-input']({ field: 'measures.2.text', why: 'Too big', most: 4000 });
  expect(said).toBe('“对策 第 3 行 内容”太长，最多 4,000 字。什么也没有保存，写的内容还在。');
});
