import { expect, it } from 'vitest';
import { isOwnAddress } from './ownAddress';

it.each([
  ['app://main/', true],
  ['app://print/fonts/noto-sans-sc-400.ttf', true],
  ['blob:app://main/0a-1b', true],
  ['devtools://devtools/bundled/inspector.html', true],
  ['data:image/png;base64,AAAA', true],
  ['https://example.com/', false],
  ['http://localhost/', false],
  ['ws://localhost/', false],
  ['file:///etc/passwd', false],
  ['app://other/', false],
  ['app://main.example.com/', false],
  ['blob:https://example.com/0a', false],
  ['chrome://gpu', false],
  ['javascript:alert(1)', false],
])('%s is the program’s own: %s', (url, own) => {
  expect(isOwnAddress(url)).toBe(own);
});
