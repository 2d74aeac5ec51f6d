import { describe, expect, it } from 'vitest';
import { fieldChanged, firstStep, stepBack, stepForward, stepTo } from './formSteps';

const empty = { name: '', code: '' };
const typed = stepTo(
  stepTo(firstStep(empty), { name: '德', code: '' }, 'name'),
  { name: '德邦', code: '' },
  'name',
);
const both = stepTo(typed, { name: '德邦', code: 'C1' }, 'code');

describe('the steps of a form', () => {
  it('take what was typed into one field as one step', () => {
    expect(stepBack(typed).now).toEqual(empty);
  });

  it('go back field by field, and forward again', () => {
    const back = stepBack(both);
    expect(back.now).toEqual({ name: '德邦', code: '' });
    expect(stepBack(back).now).toEqual(empty);
    expect(stepForward(stepForward(stepBack(back))).now).toEqual(both.now);
  });

  it('stay where there is nothing before or after', () => {
    expect(stepBack(firstStep(empty)).now).toBe(empty);
    expect(stepForward(both)).toBe(both);
  });

  it('lose what lay ahead when something else is typed', () => {
    const other = stepTo(stepBack(both), { name: '德邦', code: 'C2' }, 'code');
    expect(stepForward(other).now).toEqual({ name: '德邦', code: 'C2' });
    expect(stepBack(other).now).toEqual({ name: '德邦', code: '' });
  });

  it('begin a new step in the same field after going back', () => {
    const again = stepTo(stepBack(typed), { name: '邦', code: '' }, 'name');
    expect(stepBack(again).now).toEqual(empty);
  });
});

it.each([
  [{ name: '德', code: '' }, 'name'],
  [{ name: '德', code: '1' }, 'name code'],
  [empty, ''],
])('tells which field %j changed', (now, field) => {
  expect(fieldChanged(empty, now)).toBe(field);
});
