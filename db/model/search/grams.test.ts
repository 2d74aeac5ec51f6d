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
    ['德邦光电', 'a德邦光 a邦光电 a光电 a电'],
    ['c1', `a${moved('c1')} a${moved('1')}`],
    ['', ''],
  ])('%s', (text, groups) => {
    expect(gramsOf('customer', text)).toBe(groups);
  });
});

describe('a word is asked', () => {
  it.each([
    ['one character as a beginning', '德', '(text : "d德" *)'],
    ['three as a group', '德邦光', '(text : "d德邦光")'],
    ['more as a run of groups', '德邦光电', '(text : "d德邦光 d邦光电")'],
    ['a code by its end', '20260412', `(text : "d${moved('604')} d${moved('041')} d${moved('412')}")`],
    ['letters also by sound', 'ab', `(text : "d${moved('ab')}" * OR sound : "d${moved('ab')}" *)`],
    ['signs of the index’s own syntax as signs', '"*', `(text : "d${moved('"*')}" *)`],
  ])('%s', (_how, word, asked) => {
    expect(askedGrams('form', [word])).toBe(asked);
  });

  it('only holds signs that the index takes for letters', () => {
    const asked = askedGrams('form', searchWords(`"a" OR text:x* ^(b) {c}\u0000`));
    expect(asked.replaceAll(/text|sound|AND|OR|[a-j]/g, '')).toMatch(/^[ :"*()\u0780-\u07ff]*$/);
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
