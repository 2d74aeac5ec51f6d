import { expect, it } from 'vitest';
import { Refusal } from './refusal';

it('is an Error that carries its code and its facts', () => {
  const refusal = new Refusal('round-closed', { on: '2026-04-10' });
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({
    name: 'Refusal',
    message: 'round-closed',
    code: 'round-closed',
    facts: { on: '2026-04-10' },
  });
  expect(new Refusal('no-forms').facts).toEqual({});
});
