import { expect, it } from 'vitest';
import { pageText } from './page.mjs';

const SOURCE =
  '<html><head><title>客声</title><script type="module" src="./main.tsx"></script></head><body></body></html>';

it('names the hashed script and style sheet before the head ends', () => {
  expect(pageText(SOURCE, 'out/renderer/main-ABC.js', 'out/renderer/main-DEF.css')).toBe(
    '<html><head><title>客声</title><link rel="stylesheet" href="/main-DEF.css"><script type="module" src="/main-ABC.js"></script></head><body></body></html>',
  );
});

it('names no style sheet where there is none', () => {
  expect(pageText(SOURCE, 'out/renderer/main-ABC.js', undefined)).not.toContain('stylesheet');
});
