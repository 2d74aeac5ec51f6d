import { describe, expect, it } from 'vitest';
import { canSpell, searchWords } from './fold';
import { askedGrams, gramsOf } from './grams';
import { idAt, isPlaceOf, placeOf, SEARCH_KINDS } from './kinds';

const moved = (text: string) =>
  Array.from(text, (sign) =>
    sign < '\u0080' ? String.fromCodePoint(sign.charCodeAt(0) + 0x780) : sign,
  ).join('');

describe('a text is written into the index', () => {
  it.each([
    ['德邦光电', '德邦光 邦光电 光电 电'],
    ['c1', `${moved('c1')} ${moved('1')}`],
    ['2026年', `${moved('2026')} ${moved('026')}年 ${moved('26')}年 ${moved('6')}年 年`],
    ['', ''],
  ])('%s', (text, groups) => {
    expect(gramsOf(text)).toBe(groups);
  });
});

describe('a word is asked', () => {
  it.each([
    ['one character as a beginning', '德', '("德" *)'],
    ['three as a group', '德邦光', '("德邦光")'],
    ['more as their groups', '德邦光电', '("德邦光" AND "邦光电")'],
    ['many as some of their first groups', '武汉德邦光电科技', '("武汉德" AND "邦光电" AND "电科技")'],
    ['three figures as a beginning', '412', `("${moved('412')}" *)`],
    ['a code by its end', '20260412', `("${moved('0412')}")`],
    ['one letter in the texts alone', 'a', `text : ("${moved('a')}" *)`],
    ['letters also by sound', 'ab', `("${moved('ab')}" *)`],
    [
      'a whole pinyin by some of its groups',
      'debang',
      `("${moved('deba')}" AND "${moved('eban')}" AND "${moved('bang')}")`,
    ],
    ['signs of the index’s own syntax as signs', '"*', `("${moved('"*')}" *)`],
  ])('%s', (_how, word, asked) => {
    expect(askedGrams([word])).toBe(asked);
  });

  it('only holds signs that the index takes for letters', () => {
    const asked = askedGrams(searchWords(`"a" OR text:x* ^(b) {c}\u0000`));
    expect(asked.replaceAll(/text|AND/g, '')).toMatch(/^[ :"*()\u0780-\u07ff]*$/);
  });
});

it('typed words are folded, each once, eight at most', () => {
  expect(searchWords('  Ａ a　德邦\t德邦 ')).toEqual(['a', '德邦']);
  expect(searchWords('1 2 3 4 5 6 7 8 9')).toHaveLength(8);
});

it('one letter, figures and Chinese spell nothing', () => {
  expect(['a', '12', '德b', 'ab', 'a1'].map(canSpell)).toEqual([false, false, false, true, true]);
});

it('every record has a place of its own, by kind', () => {
  const places = SEARCH_KINDS.map((kind) => placeOf(kind, 7));
  expect(new Set(places).size).toBe(SEARCH_KINDS.length);
  expect(places.every(Number.isSafeInteger)).toBe(true);
  expect(places.map(idAt)).toEqual(SEARCH_KINDS.map(() => 7));
  expect(SEARCH_KINDS.map((kind, at) => isPlaceOf(kind, places[at] ?? 0))).toEqual(
    SEARCH_KINDS.map(() => true),
  );
});
