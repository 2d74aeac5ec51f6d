import { describe, expect, it } from 'vitest';
import { isIdle } from './idle';

const TEN_MINUTES = 600_000;

describe('a window that nobody works at', () => {
  it.each([
    ['not before the time is over', TEN_MINUTES - 1, 10, false],
    ['when it is over', TEN_MINUTES, 10, true],
    ['after the PC has slept', 8 * 3_600_000, 10, true],
    ['never where 0 is set', 8 * 3_600_000, 0, false],
  ])('is idle: %s', (_name, now, minutes, is) => {
    expect(isIdle({ seenAt: 0, now, minutes })).toBe(is);
  });
});
