import { describe, expect, it } from 'vitest';
import { exact } from '../../../db/model/exact';
import { figureText } from '../surveys/shown';
import { shownFigure } from './shown';

describe('a kept figure', () => {
  it.each([
    ['63.30', '63.3'],
    ['79.99', '79.99'],
    ['80.00', '80.0'],
    ['79.95', '79.95'],
    ['66.67', '66.7'],
    ['0.04', '0.04'],
    ['100.00', '100.0'],
    ['67', '67.0'],
  ])('%s is shown as %s, as everywhere else', (kept, shown) => {
    expect(shownFigure(kept)).toBe(shown);
    expect(figureText(exact(kept))).toBe(shown);
  });

  it('is shown as the exact one is, for every hundredth', () => {
    for (let at = 0; at <= 10_000; at += 1) {
      const kept = (at / 100).toFixed(2);
      expect(shownFigure(kept)).toBe(figureText(exact(kept)));
    }
  });

  it('is nothing where none was kept', () => {
    expect(shownFigure(null)).toBeNull();
  });
});
