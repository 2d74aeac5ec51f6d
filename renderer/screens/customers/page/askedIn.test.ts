import { describe, expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { CustomerRound } from '../../../../preload/contract/customers';
import { askedIn } from './askedIn';

const round = (...states: readonly CustomerRound['forms'][number]['state'][]): CustomerRound => ({
  ...{ round: 'R', name: '', to: day('2026-09-30'), isClosed: false, score: null, grade: null },
  ...{ target: 80, overall: null, isBelow: false },
  forms: states.map((state) => ({
    ...{ form: 'F', state, issuedOn: null, dueOn: null, returnedOn: null, opinion: '' },
  })),
});

describe('the rounds a customer takes part in', () => {
  it.each([
    ['none', [], 0, 0],
    ['one that was made and not issued', [round('made')], 0, 0],
    ['one whose only form was withdrawn', [round('withdrawn')], 0, 0],
    ['one with a form out and one made', [round('issued', 'made')], 1, 1],
    ['one returned and a newer one made', [round('onTime'), round('made')], 1, 1],
  ])('%s', (_what, rounds, count, forms) => {
    const asked = askedIn(rounds);
    expect([asked.rounds, asked.forms.length]).toEqual([count, forms]);
  });
});
