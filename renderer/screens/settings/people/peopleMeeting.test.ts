import { expect, it } from 'vitest';
import { day } from '../../../../db/model/day';
import type { PersonRow } from '../../../../preload/contract/people';
import { isMeant } from './peopleMeeting';

const CHEN: PersonRow = {
  ...{
    code: 'E1',
    name: '陈静',
    department: '品保',
    position: '课长',
    email: '',
    phone: '',
    role: 'manager',
  },
  ...{ isService: false, hasPassword: true, signedInAt: null, leftOn: null },
  functions: ['headOfQuality'],
};

it.each([
  ['asks nothing', CHEN, {}, true],
  ['a part of the position', CHEN, { words: '课' }, true],
  ['another department', CHEN, { department: '业务' }, false],
  ['the function', CHEN, { function: 'headOfQuality' }, true],
  ['another role', CHEN, { role: 'viewer' }, false],
  ['who left', CHEN, { left: 'yes' }, false],
  ['nothing, of one who left', { ...CHEN, leftOn: day('2026-03-05') }, {}, false],
  ['who left, of one who did', { ...CHEN, leftOn: day('2026-03-05') }, { left: 'yes' }, true],
])('a person is meant or not when one asks for %s', (_name, person, conditions, is) => {
  expect(isMeant(person, conditions)).toBe(is);
});
