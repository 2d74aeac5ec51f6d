import { expect, it } from 'vitest';
import { logoSize } from './logoShape';

const base64 = (bytes: readonly number[]) => btoa(String.fromCharCode(...bytes));
const PNG = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 0, 128];
const JPEG = [255, 216, 255, 224, 0, 4, 0, 0, 255, 192, 0, 11, 8, 0, 100, 1, 44, 3, 0, 0];

it.each([
  ['a PNG of 256 × 128', `data:image/png;base64,${base64(PNG)}`, { w: 19, h: 9.5 }],
  ['a JPEG of 300 × 100', `data:image/jpeg;base64,${base64(JPEG)}`, { w: 28.5, h: 9.5 }],
  [
    'a drawing of 40 × 40',
    'data:image/svg+xml,%3Csvg%20viewBox%3D%220%200%2040%2040%22%3E',
    { w: 9.5, h: 9.5 },
  ],
  ['a very wide drawing', 'data:image/svg+xml,<svg viewBox="0 0 680 40">', { w: 34, h: 2 }],
  ['a picture that does not say', 'data:image/webp;base64,AAAA', { w: 9.5, h: 9.5 }],
  ['a broken picture', 'data:image/png;base64,%%%', { w: 9.5, h: 9.5 }],
])('%s keeps its shape in its place', (_name, logo, size) => {
  expect(logoSize(logo)).toEqual(size);
});

it.each([
  [null],
  [undefined],
  [''],
  ['logo.png'],
  ['https://example.com/a.png'],
  ['data:text/html,x'],
  ['javascript:alert(1)'],
])('%s is no logo', (logo) => {
  expect(logoSize(logo)).toBeNull();
});
