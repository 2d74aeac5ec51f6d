import { type Day, quarterOf, yearOf } from '../day';
import { Refusal } from '../refusal';

const MOST_NUMBER = 9999;
const SHAPE = /^(\d{2})Q?([1-4])(\d{4})(\d)$/;

/** The quarter that a form is numbered in, `26Q4`: that of its round's last day. */
export function formQuarter(lastDay: Day): string {
  return `${String(yearOf(lastDay)).slice(-2)}Q${quarterOf(lastDay)}`;
}

/**
 * The code of a quarter's n-th form, `26Q4-0017-5`, counted through all rounds of that quarter.
 * Four digits end at 9999: one more would be a code that a scan cannot hold, so it is refused.
 */
export function makeFormCode(lastDay: Day, number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`Not a running number: ${number}`);
  const quarter = formQuarter(lastDay);
  if (number > MOST_NUMBER) throw new Refusal('numbers-used-up', { quarter, most: MOST_NUMBER });
  const digits = String(number).padStart(4, '0');
  return `${quarter}-${digits}-${checkDigit(quarter.replace('Q', '') + digits)}`;
}

/** The code as we write it, from what a person or a scanner typed: any dashes, spaces and case, with or without the Q. Null: no such code. */
export function parseFormCode(typed: string): string | null {
  const parts = SHAPE.exec(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}]/gu, ''),
  );
  if (parts === null) return null;
  const [, year = '', quarter = '', number = '', check = ''] = parts;
  if (number === '0000' || checkDigit(year + quarter + number) !== Number(check)) return null;
  return `${year}Q${quarter}-${number}-${check}`;
}

/** Whether a text is a form's code exactly as we write it. */
export function isFormCode(text: string): boolean {
  return parseFormCode(text) === text;
}

/** The running number in a code as we write it: 17 in `26Q4-0017-5`. */
export function numberOfFormCode(code: string): number {
  return Number(code.slice(5, 9));
}

/** ISO 7064 MOD 11,10: finds every wrong digit and nearly every swapped pair. */
export function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (11 - product) % 10;
}
