import { expect, it } from 'vitest';
import { logoOf, MOST_LOGO_BYTES } from './logo';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a];

it.each([
  ['a PNG becomes a data URI', PNG, { uri: 'data:image/png;base64,iVBORw0K' }],
  ['a JPEG too', [0xff, 0xd8, 0xff, 0xe0], { uri: 'data:image/jpeg;base64,/9j/4A==' }],
  ['anything else is no picture', [0x25, 0x50, 0x44, 0x46], { problem: 'notAPicture' }],
  ['an empty file is none', [], { problem: 'notAPicture' }],
])('%s', (_name, bytes, logo) => {
  expect(logoOf({ bytes: new Uint8Array(bytes) })).toEqual(logo);
});

it('refuses what the settings could not keep', () => {
  const bytes = new Uint8Array(MOST_LOGO_BYTES + 1);
  bytes.set(PNG);
  expect(logoOf({ bytes })).toEqual({ problem: 'tooBig' });
});

it('writes a large picture whole', () => {
  const bytes = new Uint8Array(MOST_LOGO_BYTES);
  bytes.set(PNG);
  const logo = logoOf({ bytes });
  expect('uri' in logo && logo.uri.length < 700_000).toBe(true);
});
