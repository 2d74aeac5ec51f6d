import { describe, expect, it } from 'vitest';
import { badFirst, columnLetter, columnWidth, type ImportRow, stateOf } from './importRows';

const good = { value: '4', readAs: null, warning: null, reason: null };
const changed = { value: '20260926', readAs: '2026-09-26', warning: null, reason: null };
const bad = { value: '6', readAs: null, warning: null, reason: '超出 1–5' };

const row = (number: number, fate: string, cells: ImportRow['cells']): ImportRow => ({
  row: number,
  fate,
  cells,
});

describe('rows of an import', () => {
  it.each([
    ['not written', row(3, 'rejected', [good, bad]), 'bad'],
    ['read differently', row(8, 'added', [good, changed]), 'look'],
    ['as it stands', row(4, 'updated', [good, good]), 'ready'],
    ['already there', row(5, 'unchanged', [changed]), 'same'],
  ])('%s', (_name, given, state) => {
    expect(stateOf(given)).toBe(state);
  });

  it('come bad first, each kind in the order of the file', () => {
    const rows = [
      row(4, 'added', [good]),
      row(8, 'added', [changed]),
      row(11, 'rejected', [bad]),
      row(3, 'rejected', [bad]),
    ];
    expect(badFirst(rows).map((each) => each.row)).toEqual([11, 3, 8, 4]);
  });
});

it('makes room for every reason', () => {
  expect(columnWidth(['4'], ['不在五级里，请改正'])).toBe(119);
});

describe('the width of a column', () => {
  it.each([
    ['is never too narrow to read', ['4', '5'], 72],
    ['fits a company name', ['昆山协兴精密端子有限公司'], 176],
    ['is never the whole window', ['x'.repeat(500)], 208],
    ['does not follow one long stray', [...Array<string>(99).fill('2026-09-22'), 'x'.repeat(80)], 103],
  ])('%s', (_name, texts, width) => {
    expect(columnWidth(texts)).toBe(width);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
