import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortHash } from './geometryHash';

it.each([
  ['', 'IC5N'],
  ['a', 'Q7QR'],
  ['box Q1 5 12360 8065 480 480', 'BLRN'],
])('of %j is always %s', (text, hash) => {
  expect(shortHash(text)).toBe(hash);
});

it('is four digits or capitals, whatever the text', () => {
  fc.assert(fc.property(fc.string(), (text) => /^[0-9A-Z]{4}$/.test(shortHash(text))));
});

it('tells near texts apart', () => {
  const hashes = Array.from({ length: 1000 }, (_, at) => shortHash(`box Q1 5 ${12_000 + at} 8065 480 480`));
  expect(new Set(hashes).size).toBeGreaterThan(995);
});
