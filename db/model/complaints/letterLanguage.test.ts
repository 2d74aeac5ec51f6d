import { expect, it } from 'vitest';
import { letterLanguage } from './letterLanguage';

it.each([
  ['厦门恒通橡塑', '华南', '', 'zh-CN'],
  ['Hengtong Moulds Ltd', '', '', 'en'],
  ['廣達電子', '台灣', '', 'zh-TW'],
  ['精密工业', '', '臺灣新竹', 'zh-TW'],
  ['', '', '', 'zh-CN'],
] as const)('%s in %s%s is written to in %s … %s', (name, region, address, language) => {
  expect(letterLanguage({ name, region, address })).toBe(language);
});
