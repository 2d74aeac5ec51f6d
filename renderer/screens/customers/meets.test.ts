import { describe, expect, it } from 'vitest';
import type { CustomerRow } from '../../../preload/contract/customers';
import { bestDrop, meets } from './meets';

const customer = (code: string, more: Partial<CustomerRow> = {}): CustomerRow => ({
  code,
  name: `武汉${code}光电有限公司`,
  shortName: '泰达',
  status: 'existing',
  kind: 'OEM',
  level: 'A',
  region: '武汉',
  contact: '张主管',
  lastScore: 90,
  lastRound: '2026Q3',
  lastGrade: null,
  isBelow: false,
  openActions: 0,
  ...more,
});

describe('a customer is found', () => {
  it.each([
    ['by a part of the name', { words: '光电' }, true],
    ['by the code in any case and width', { words: 'ｃ01' }, true],
    ['by two words in any order', { words: '张 c01' }, true],
    ['not by a word that stands nowhere', { words: '光电 厦门' }, false],
    ['by the level', { level: 'A' }, true],
    ['not by another level', { level: 'B' }, false],
    ['not among those below when it is not', { below: 'yes' }, false],
    ['by nothing asked', {}, true],
  ])('%s', (_name, conditions, isFound) => {
    expect(meets(customer('C01'), conditions)).toBe(isFound);
  });
});

describe('the condition to drop', () => {
  const rows = [
    customer('C1'),
    customer('C2', { region: '厦门' }),
    customer('C3', { region: '厦门', level: 'B' }),
  ];

  it('is the one that brings back the most', () => {
    expect(bestDrop(rows, { level: 'B', region: '武汉', words: '' }, meets)).toEqual({
      key: 'level',
      found: 1,
    });
    expect(bestDrop(rows, { level: 'C', region: '厦门' }, meets)).toEqual({ key: 'level', found: 2 });
  });

  it('is none when no single one helps', () => {
    expect(bestDrop(rows, { level: 'C', region: '北京' }, meets)).toBeNull();
  });
});
