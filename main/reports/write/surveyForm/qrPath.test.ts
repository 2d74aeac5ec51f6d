import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import { makeFormCode } from '../../../../db/model/surveys/formCode';
import { pageCodeText } from '../../../../db/model/surveys/pageCode';
import { qrPath } from './qrPath';

const SIZE = 21;

/** Fills a path of whole steps as a printer does: a field is dark where an uneven number of upright edges lies to its left. */
function darkFields(path: string): readonly boolean[] {
  const crossings = new Map<string, number>();
  let at = { x: 0, y: 0 };
  let start = at;
  const upright = (from: number, to: number) => {
    for (let y = Math.min(from, to); y < Math.max(from, to); y += 1)
      crossings.set(`${at.x} ${y}`, (crossings.get(`${at.x} ${y}`) ?? 0) + 1);
  };
  for (const [, command, one = '0', other = '0'] of path.matchAll(/([Mhvz])(-?\d+)?(?: (-?\d+))?/g)) {
    const by = Number(one);
    if (command === 'M') start = { x: by, y: Number(other) };
    if (command === 'v') upright(at.y, at.y + by);
    if (command === 'z') upright(at.y, start.y);
    at =
      command === 'M' || command === 'z'
        ? start
        : { x: at.x + (command === 'h' ? by : 0), y: at.y + (command === 'v' ? by : 0) };
  }
  return Array.from({ length: SIZE * SIZE }, (_, index) => {
    const [x, y] = [index % SIZE, Math.floor(index / SIZE)];
    return (
      Array.from({ length: x + 1 }, (_unused, left) => crossings.get(`${left} ${y}`) ?? 0).reduce(
        (sum, count) => sum + count,
        0,
      ) %
        2 ===
      1
    );
  });
}

it.each(Array.from({ length: 12 }, (_, at) => at * 797 + 1))(
  'the outline of form %i fills exactly the dark fields',
  (number) => {
    const text = pageCodeText({
      form: makeFormCode(day('2026-12-31'), number),
      page: 1,
      geometry: '98D4',
      place: 'A',
      plant: 'K',
    });
    const { modules, version } = create(text, { version: 1, errorCorrectionLevel: 'Q' });
    expect(version).toBe(1);
    const fields = Array.from(modules.data, (field) => field === 1);
    expect(darkFields(qrPath(text))).toEqual(fields);
  },
);

it('version 1-Q holds sixteen characters and not one more', () => {
  expect(() => qrPath('26Q400175198D4AK')).not.toThrow();
  expect(() => qrPath('26Q400175198D4AKX')).toThrow();
});
