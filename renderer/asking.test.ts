import { describe, expect, it } from 'vitest';
import { type Asked, LOADING, nextAsked } from './asking';
import { RefusalError } from './call';

const shown: Asked<number> = { state: 'value', value: 84, refusal: undefined, isReloading: false };
const refusal = new RefusalError({ code: 'unknown-round', message: '没有这个批次', facts: {} });

describe('an ask', () => {
  it('keeps the value in sight while the same question is asked again', () => {
    expect(nextAsked(shown, { step: 'ask', isSameQuestion: true })).toEqual({ ...shown, isReloading: true });
  });

  it('never shows the value of another question', () => {
    expect(nextAsked(shown, { step: 'ask', isSameQuestion: false })).toEqual(LOADING);
  });

  it('shows the answer', () => {
    expect(nextAsked<number>(LOADING, { step: 'answer', value: 85 })).toMatchObject({
      state: 'value',
      value: 85,
    });
  });

  it('says no beside the value before', () => {
    expect(nextAsked(shown, { step: 'refuse', refusal })).toEqual({ state: 'refusal', value: 84, refusal });
  });

  it('starts over after a no', () => {
    const refused = nextAsked(shown, { step: 'refuse', refusal });
    expect(nextAsked(refused, { step: 'ask', isSameQuestion: true })).toEqual(LOADING);
  });
});
