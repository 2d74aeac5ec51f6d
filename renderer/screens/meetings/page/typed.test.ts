import { expect, it } from 'vitest';
import type { PersonRow } from '../../../../preload/contract/people';
import { moved, readPerson } from './typed';

const CHEN: PersonRow = {
  ...{ code: 'E1', name: '陈静', department: '品保', position: '', email: 'c@example.com', phone: '' },
  ...{ role: 'clerk', functions: [], isService: false, hasPassword: false, signedInAt: null, leftOn: null },
};

it.each([
  ['one of the office by name', '陈静', { name: '陈静', attendance: 'absent' }],
  ['one of the office by code', 'E1', { name: 'E1', attendance: 'absent' }],
  [
    'anybody with department and address',
    ' 王工  外协模具厂 wang@example.com',
    { name: '王工', department: '外协模具厂', email: 'wang@example.com', attendance: 'absent' },
  ],
  [
    'an address in between',
    '王工，wang@example.com，外协 二厂',
    { name: '王工', department: '外协 二厂', email: 'wang@example.com', attendance: 'absent' },
  ],
  ['a name alone', '王工', { name: '王工', department: '', email: '', attendance: 'absent' }],
  ['an address alone as nobody', 'wang@example.com', null],
  ['nothing as nobody', '  ', null],
])('reads %s', (_name, typed, person) => {
  expect(readPerson(typed, [CHEN])).toEqual(person);
});

it.each([
  [1, -1, ['b', 'a', 'c']],
  [1, 1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('moves the one at %i by %i', (at, by, list) => {
  expect(moved(['a', 'b', 'c'], at, by)).toEqual(list);
});
