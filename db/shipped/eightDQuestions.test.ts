import { expect, it } from 'vitest';
import { EIGHT_D_STEPS } from '../model/complaints/eightD';
import { SHIPPED_EIGHT_D_QUESTIONS } from './eightDQuestions';

it('every step has questions, each with a key of its own and words in all languages', () => {
  const ids = SHIPPED_EIGHT_D_QUESTIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(SHIPPED_EIGHT_D_QUESTIONS.map(({ step }) => step))]).toEqual(EIGHT_D_STEPS);
  expect(
    SHIPPED_EIGHT_D_QUESTIONS.flatMap(({ text }) => Object.values(text)).filter((one) => one === ''),
  ).toEqual([]);
});
