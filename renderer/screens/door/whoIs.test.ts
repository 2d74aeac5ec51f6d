import { describe, expect, it } from 'vitest';
import { whoIs, whoMayBe } from './whoIs';

const PEOPLE = [
  { code: 'E1', name: '陈静', department: '品保' },
  { code: 'E2', name: '林涛', department: '业务' },
  { code: 'E3', name: '林涛', department: '客服' },
];

describe('who is meant at the door', () => {
  it.each([
    ['a code', 'e1', 'E1'],
    ['a name', ' 陈静 ', 'E1'],
    ['a name that two have', '林涛', null],
    ['a full-width code', 'Ｅ２', 'E2'],
    ['nothing yet', '', null],
  ])('%s', (_name, typed, code) => {
    expect(whoIs(typed, PEOPLE)?.code ?? null).toBe(code);
  });

  it('so far everybody whose name or code holds what was typed', () => {
    expect(whoMayBe('林', PEOPLE).map(({ code }) => code)).toEqual(['E2', 'E3']);
    expect(whoMayBe('', PEOPLE)).toHaveLength(3);
  });
});
