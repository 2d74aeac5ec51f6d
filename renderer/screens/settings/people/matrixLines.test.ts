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

it('has a line for each setting and for deleting each kind of record', () => {
  const lines = matrixLines(
    [
      { ...row, channel: 'settings.change', role: 'clerk', writes: true },
      { ...row, channel: 'records.delete', role: 'clerk', writes: true },
    ],
    zhCN,
  );
  const told = lines.map(({ name, role, ownFrom }) => [name, role, ownFrom]);
  expect(told).toContainEqual(['改设置：工厂名称', 'manager', undefined]);
  expect(told).toContainEqual(['改设置：外观', 'clerk', undefined]);
  expect(told).toContainEqual(['删除会议', 'engineer', 'clerk']);
  expect(told.filter(([name]) => /[a-zA-Z]{3}/.test(String(name)))).toEqual([]);
});
