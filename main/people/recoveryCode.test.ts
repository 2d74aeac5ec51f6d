import { expect, it } from 'vitest';
import { newPassword, newRecoveryCode, readRecoveryCode } from './recoveryCode';

it('a recovery code is read as it was made, however it was typed', () => {
  const code = newRecoveryCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(readRecoveryCode(code)).toBe(code);
  expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
  expect(readRecoveryCode('o0iIl-abcde')).toBe('00111-ABCDE');
});

it('no two are alike', () => {
  expect(new Set(Array.from({ length: 100 }, newPassword)).size).toBe(100);
  expect(newPassword()).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);
});
