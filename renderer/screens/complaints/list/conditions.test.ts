import { expect, it } from 'vitest';
import { registerInput } from './conditions';

it.each([
  [{}, {}],
  [{ words: '  ', state: '', late: '' }, {}],
  [
    { words: '毛边', state: 'open', late: 'reply' },
    { words: '毛边', state: 'open', late: 'reply' },
  ],
  [
    { customer: 'C1', department: '品保' },
    { customer: 'C1', department: '品保' },
  ],
  [{ state: 'elsewhere', late: 'never' }, {}],
])('%j asks for %j', (conditions, input) => {
  expect(registerInput(conditions)).toEqual(input);
});
