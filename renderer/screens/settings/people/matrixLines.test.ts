import { expect, it } from 'vitest';
import { zhCN } from '../../../../preload/words/zh-CN';
import { matrixLines } from './matrixLines';

const row = { role: 'viewer', isOpen: false, writes: false, states: [] } as const;

it('has a line for each doing, and one for looking at a subject', () => {
  const lines = matrixLines(
    [
      { ...row, channel: 'customers.list' },
      { ...row, channel: 'customers.page' },
      { ...row, channel: 'customers.add', role: 'clerk', writes: true },
      { ...row, channel: 'people.door', isOpen: true },
      { ...row, channel: 'surveys.saveDraft', role: 'clerk', writes: true },
    ],
    zhCN,
  );
  expect(lines.map(({ subject, name, role }) => [subject, name, role])).toEqual([
    ['customers', '看客户', 'viewer'],
    ['customers', '新增客户', 'clerk'],
  ]);
});
