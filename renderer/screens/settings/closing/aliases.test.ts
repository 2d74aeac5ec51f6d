import { expect, it } from 'vitest';
import { aliasLines, readAliases } from './aliases';

it.each([
  ['变形、弯曲', [['变形', '弯曲']]],
  [
    '变形，弯曲, bent\n\n划伤; 刮伤',
    [
      ['变形', '弯曲', 'bent'],
      ['划伤', '刮伤'],
    ],
  ],
  ['short shipment、shortage', [['short shipment', 'shortage']]],
  ['变形', []],
  ['变形、变形', []],
])('%s', (typed, groups) => {
  expect(readAliases(typed)).toEqual(groups);
});

it('what is shown reads as it was', () => {
  const groups = [
    ['变形', '弯曲'],
    ['划伤', '刮伤', 'scratch'],
  ];
  expect(readAliases(aliasLines(groups))).toEqual(groups);
});
