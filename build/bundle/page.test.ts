import { expect, it } from 'vitest';
import { pageText, piecesOf } from './page.mjs';

const SOURCE =
  '<html><head><title>客声</title><script type="module" src="./main.tsx"></script></head><body></body></html>';

it('names the hashed script, its pieces and the style sheet before the head ends', () => {
  const parts = {
    script: 'out/renderer/main-ABC.js',
    pieces: ['out/renderer/chunks/chunk-GHI.js'],
    style: 'out/renderer/main-DEF.css',
  };
  expect(pageText(SOURCE, parts)).toBe(
    '<html><head><title>客声</title><link rel="stylesheet" href="/main-DEF.css"><script type="module" src="/main-ABC.js"></script><link rel="modulepreload" href="/chunks/chunk-GHI.js"></head><body></body></html>',
  );
});

it('names no style sheet where there is none', () => {
  const parts = { script: 'out/renderer/main-ABC.js', pieces: [], style: undefined };
  expect(pageText(SOURCE, parts)).not.toContain('stylesheet');
});

it('finds every piece that the script starts with, once, and none that comes later', () => {
  const output = (
    ...imports: readonly (readonly [path: string, kind: 'import-statement' | 'dynamic-import'])[]
  ) => ({
    bytes: 0,
    inputs: {},
    exports: [],
    imports: imports.map(([path, kind]) => ({ path, kind })),
  });
  const outputs = {
    main: output(['a', 'import-statement'], ['b', 'import-statement'], ['later', 'dynamic-import']),
    a: output(['c', 'import-statement']),
    b: output(['c', 'import-statement']),
    c: output(),
    later: output(['d', 'import-statement']),
    d: output(),
  };
  expect(piecesOf('main', { inputs: {}, outputs })).toEqual(['a', 'c', 'b']);
});
