import { describe, expect, it } from 'vitest';
import { telling } from './telling';

const { told, list } = telling('、', {
  why: { damaged: '已损坏' },
  state: { open: '未回复', closed: '已关闭' },
});

describe('a fact in a sentence', () => {
  it.each([
    ['a text as it is', { code: 'R1' }, 'code', 'R1'],
    ['a figure', { first: 3 }, 'first', '3'],
    ['several things in a row', { missing: ['编号', '名称'] }, 'missing', '编号、名称'],
    ['a reason in words', { why: 'damaged' }, 'why', '已损坏'],
    ['a reason without words as it is', { why: 'SQLITE_FULL' }, 'why', 'SQLITE_FULL'],
    ['a state in words', { state: 'open' }, 'state', '未回复'],
    ['several states in words', { states: ['open', 'closed', 'x'] }, 'states', '未回复、已关闭、x'],
    ['a code elsewhere as it is', { code: 'damaged' }, 'code', 'damaged'],
    ['– for one that is not there', {}, 'code', '–'],
  ])('%s', (_name, facts, name, text) => {
    expect(told(facts, name)).toBe(text);
  });

  it('a list alone', () => {
    expect([list(['a', 'b']), list('c'), list(undefined)]).toEqual(['a、b', 'c', '–']);
  });
});
