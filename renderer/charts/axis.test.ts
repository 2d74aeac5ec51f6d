import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barAxis, lineAxis, radarFloor } from './axis';

describe('the axis of a line', () => {
  it.each([
    ['scores around the target', [79.2, 80.4, 81.6, 82.2, 84.4, 80], { min: 78, max: 86, step: 2 }],
    ['scores that hardly differ', [80.1, 80.3, 80], { min: 78, max: 84, step: 2 }],
    ['scores far apart', [20, 95], { min: 20, max: 100, step: 20 }],
    ['one score', [84.4], { min: 82, max: 88, step: 2 }],
    ['full marks', [100, 100], { min: 98, max: 100, step: 1 }],
    ['none', [], { min: 0, max: 100, step: 25 }],
  ])('%s', (_name, values, axis) => {
    expect(lineAxis(values)).toEqual(axis);
  });

  it('holds every score, in at most five ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const { min, max, step } = lineAxis(values);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
        expect(Math.max(...values)).toBeLessThanOrEqual(max);
        expect((max - min) / step).toBeLessThanOrEqual(4);
      }),
    );
  });
});

it.each([
  [[12, 12, 8], { min: 0, max: 12, step: 4 }],
  [[60], { min: 0, max: 60, step: 20 }],
  [[], { min: 0, max: 1, step: 1 }],
  [[28_623], { min: 0, max: 30_000, step: 10_000 }],
])('the axis of bars %j starts at 0', (values, axis) => {
  expect(barAxis(values)).toEqual(axis);
});

it.each([
  [[83.9, 72.3], 50],
  [[83.9, 60], 50],
  [[58.2], 40],
  [[4], 0],
])('the centre of a radar of %j is %d', (values, floor) => {
  expect(radarFloor(values)).toBe(floor);
});
