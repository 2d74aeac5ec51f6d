import { expect, it } from 'vitest';
import { runsOf } from './textPieces';

it.each([
  [
    'goes on in the same line',
    { strong: '综合分 84.3。', plain: '三十九份。' },
    100,
    [{ strong: '综合分 84.3。', plain: '三十九份。' }],
  ],
  [
    'goes on below where too little is left',
    { strong: '综合分八十四点三', plain: '三十九份有效' },
    30,
    [
      { strong: '综合分八十四点三', plain: '' },
      { strong: '', plain: '三十九份有效' },
    ],
  ],
  ['has no strong words', { strong: '', plain: '注' }, 50, [{ strong: '', plain: '注' }]],
  ['has only strong words', { strong: '注', plain: '' }, 50, [{ strong: '注', plain: '' }]],
])('a paragraph that %s', (_name, paragraph, width, runs) => {
  expect(runsOf(paragraph, width, 9)).toEqual(runs);
});

it('loses no sign where the plain words are broken', () => {
  const plain = '逾期 1 份，未收回 3 份。发放 43 份，须有 43 份按时收回才达标。最近 3 批：77.3、88.6、90.7。';
  const runs = runsOf({ strong: '回收率 90.7 %。', plain }, 60, 9);
  expect(
    runs
      .map((run) => run.plain)
      .join('')
      .replaceAll(' ', ''),
  ).toBe(plain.replaceAll(' ', ''));
});
