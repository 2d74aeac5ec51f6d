import { expect, it } from 'vitest';
import { Refusal } from './model/refusal';
import { asRefusal } from './refusals';

const coded = (code: string, more = {}) => Object.assign(new Error('told by the system'), { code, ...more });

it.each([
  ['SQLITE_BUSY', 'data-in-use'],
  ['SQLITE_BUSY_SNAPSHOT', 'data-in-use'],
  ['SQLITE_LOCKED', 'data-in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_CORRUPT', 'data-damaged'],
  ['SQLITE_CORRUPT_INDEX', 'data-damaged'],
  ['SQLITE_NOTADB', 'data-damaged'],
  ['EBUSY', 'file-busy'],
])('%s is said as %s', (code, refusal) => {
  expect(asRefusal(coded(code))?.code).toBe(refusal);
});

it('names the file that is busy, without its folder', () => {
  expect(asRefusal(coded('EBUSY', { path: '/plant/data/app.db' }))?.facts).toEqual({ name: 'app.db' });
});

it('finds the reason under another error', () => {
  expect(asRefusal(new Error('Could not save', { cause: coded('SQLITE_FULL') }))?.code).toBe('disk-full');
});

it('keeps a refusal as it is', () => {
  const refusal = new Refusal('round-closed', { code: 'R1' });
  expect(asRefusal(refusal)).toBe(refusal);
});

it.each([
  ['an I/O error', coded('SQLITE_IOERR_READ')],
  ['a broken rule of the schema', coded('SQLITE_CONSTRAINT_UNIQUE')],
  ['a mistake of ours', new TypeError('x is undefined')],
  ['no error at all', 'thrown text'],
])('takes %s for a defect', (_, error) => {
  expect(asRefusal(error)).toBeNull();
});
