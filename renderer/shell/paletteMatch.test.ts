import { expect, it } from 'vitest';
import { speltSigns } from '../../db/model/search/spelling';
import { matchingCommands } from './paletteMatch';

const named = (name: string) => ({ name, run: () => undefined });
const commands = ['打开客户', '打开满意度调查', '登记收回', '外观：深色', 'Open Customers'].map(named);
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  'da kai ke hu man yi du diao cha deng ji shou hui wai guan shen se'
    .split(' ')
    .map((syllable, at) => [Array.from('打开客户满意度调查登记收回外观深色')[at] ?? '', syllable]),
);
const spell = (text: string) => speltSigns(text, (run) => Array.from(run, (sign) => SYLLABLES[sign] ?? 'x'));
const found = (typed: string) => matchingCommands(commands, typed, spell).map(({ name }) => name);

it.each([
  ['any characters', '客户', ['打开客户']],
  ['characters apart, in their order', '打调', ['打开满意度调查']],
  ['pinyin initials from the start', 'dj', ['登记收回']],
  ['pinyin initials in the middle', 'kh', ['打开客户']],
  ['whole pinyin', 'kehu', ['打开客户']],
  ['pinyin and initials mixed', 'dakaikh', ['打开客户']],
  ['capital or small', 'OPEN c', ['Open Customers']],
  ['full-width letters', 'ｃｕｓ', ['Open Customers']],
  ['not characters in another order', '户客', []],
  ['everything for nothing', ' ', commands.map(({ name }) => name)],
])('finds by %s', (_name, typed, names) => {
  expect(found(typed)).toEqual(names);
});
