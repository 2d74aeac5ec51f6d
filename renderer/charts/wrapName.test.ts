import { expect, it } from 'vitest';
import { wrapName } from './wrapName';

it.each([
  ['混料', ['混料']],
  ['标签错误', ['标签错误']],
  ['端子压接变形', ['端子压接', '变形']],
  ['端子压接变形不良超差', ['端子压接', '变形不…']],
  ['Burrs', ['Burrs']],
  ['Deformation', ['Deformatio', 'n']],
  ['', []],
])('%s', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
