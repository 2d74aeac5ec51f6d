import { randomInt } from 'node:crypto';

// Without the letters that are read as others on paper.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SMALL = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 125 bits in five groups, to be written down: `7K2QF-…`. */
export function newRecoveryCode(): string {
  return groups(LETTERS, 5, 5);
}

/** A password to be typed once and then changed. */
export function newPassword(): string {
  return groups(SMALL, 3, 4);
}

/** As it was made, however it was typed. */
export function readRecoveryCode(typed: string): string {
  const plain = typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain.replaceAll(/[^0-9A-Z]/g, '').replaceAll(/(.{5})(?=.)/g, '$1-');
}

function groups(letters: string, count: number, length: number): string {
  const group = () => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: count }, group).join('-');
}
