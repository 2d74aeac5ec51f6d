import { describe, expect, it } from 'vitest';
import { isGoodPassword, secondsToWait } from './signIn';

describe('the wait after wrong passwords', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [9, 480],
    [10, 900],
    [1_000, 900],
  ])('after %i wrong ones it is %i seconds', (failures, seconds) => {
    expect(secondsToWait(failures)).toBe(seconds);
  });
});

describe('a good password', () => {
  const person = { code: 'E1024001', name: 'Wang Xiaoming' };
  it.each([
    ['is long enough', 'correct horse', true],
    ['may be Chinese', '客户满意是我们的目标', true],
    ['is not shorter than 8', 'seven77', false],
    ['is not the code', 'e1024001', false],
    ['is not the name', 'wang xiaoming', false],
    ['is not endless', 'x'.repeat(201), false],
  ])('%s', (_name, password, isGood) => {
    expect(isGoodPassword(password, person)).toBe(isGood);
  });
});
