import { expect, it } from 'vitest';
import { matchingCommands } from './paletteMatch';

const named = (name: string) => ({ name, run: () => undefined });
const commands = ['打开客户', '打开满意度调查', '登记收回', '外观：深色', 'Open Customers'].map(named);
const initials: Readonly<Record<string, string>> = {
  打开客户: 'dkkh',
  打开满意度调查: 'dkmyddc',
  登记收回: 'djsh',
  '外观：深色': 'wgss',
};
const found = (typed: string) =>
  matchingCommands(commands, typed, (text) => initials[text] ?? '').map(({ name }) => name);

it.each([
  ['any characters', '客户', ['打开客户']],
  ['characters apart, in their order', '打调', ['打开满意度调查']],
  ['pinyin initials from the start', 'dj', ['登记收回']],
  ['pinyin initials in the middle', 'kh', ['打开客户']],
  ['capital or small', 'OPEN c', ['Open Customers']],
  ['full-width letters', 'ｃｕｓ', ['Open Customers']],
  ['not characters in another order', '户客', []],
  ['everything for nothing', ' ', commands.map(({ name }) => name)],
])('finds by %s', (_name, typed, names) => {
  expect(found(typed)).toEqual(names);
});
