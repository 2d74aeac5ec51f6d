import { expect, it } from 'vitest';
import { anAction } from '../testing/actions';
import { slipsByDepartment } from './slipsByDepartment';

it('prints what is not closed, one department after the other', () => {
  const actions = [
    anAction({ id: 'a', department: '业务' }),
    anAction({ id: 'b', department: '品保' }),
    anAction({ id: 'c', department: '业务', state: 'closed' }),
    anAction({ id: 'd', department: '业务', state: 'answered' }),
  ];
  const { all, departments } = slipsByDepartment(actions);
  expect(all.map(({ id }) => id)).toEqual(['b', 'a', 'd']);
  expect(departments.map(({ name, actions: own }) => [name, own.length])).toEqual([
    ['品保', 1],
    ['业务', 2],
  ]);
  expect(slipsByDepartment([])).toEqual({ all: [], departments: [] });
});
