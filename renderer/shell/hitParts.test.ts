import { expect, it } from 'vitest';
import { speltSigns } from '../../db/model/search/spelling';
import { hitParts } from './hitParts';

const SYLLABLES: Readonly<Record<string, string>> = { 武: 'wu', 汉: 'han', 德: 'de', 邦: 'bang' };
const spell = (text: string) => speltSigns(text, (run) => Array.from(run, (sign) => SYLLABLES[sign] ?? 'x'));

it.each([
  ['characters', '武汉德邦', '德邦', '武汉[德邦]'],
  ['a part of a code', 'KH-0417', '041', 'KH-[041]7'],
  ['whatever the case', 'KH-0417', 'kh', '[KH]-0417'],
  ['whatever the width', 'ＡＢＣ公司', 'bc', 'Ａ[ＢＣ]公司'],
  ['several words', '武汉德邦', '邦 武', '[武]汉德[邦]'],
  ['first letters', '武汉德邦', 'hd', '武[汉德]邦'],
  ['syllables', '武汉德邦', 'debang', '武汉[德邦]'],
  ['nothing', '武汉德邦', 'zz', '武汉德邦'],
  ['an empty text', '', 'a', ''],
])('marks %s', (_what, text, typed, marked) => {
  const parts = hitParts(text, typed, spell);
  expect(parts.map(({ text: part, isHit }) => (isHit ? `[${part}]` : part)).join('')).toBe(marked);
});
