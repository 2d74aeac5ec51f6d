import { describe, expect, it } from 'vitest';
import { isMark, pathOf, penWidth } from './marks';

describe('what is drawn on a picture', () => {
  it('an arrow ends where the pointer came up, its head behind it', () => {
    expect(pathOf({ kind: 'arrow', from: { x: 0, y: 50 }, to: { x: 100, y: 50 } }, 400)).toBe(
      'M0 50L100 50M91 45.7L100 50L91 54.3',
    );
  });

  it.each([
    ['down to the right', { x: 10, y: 20 }, { x: 30, y: 60 }],
    ['up to the left', { x: 30, y: 60 }, { x: 10, y: 20 }],
  ])('a circle fills the box that was pulled open %s', (_way, from, to) => {
    expect(pathOf({ kind: 'circle', from, to }, 400)).toBe('M10 40A10 20 0 1 0 30 40A10 20 0 1 0 10 40Z');
  });

  it('a slip of the hand is no mark', () => {
    const from = { x: 10, y: 10 };
    expect(isMark({ kind: 'arrow', from, to: { x: 12, y: 11 } }, 400)).toBe(false);
    expect(isMark({ kind: 'arrow', from, to: { x: 16, y: 10 } }, 400)).toBe(true);
  });

  it('the pen is as bold on a large picture as on a small one', () => {
    expect(penWidth({ width: 4000, height: 3000 })).toBe(20);
    expect(penWidth({ width: 200, height: 100 })).toBe(2);
  });
});
