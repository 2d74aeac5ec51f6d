const CODE_DIGITS = 3;

/** TY2026-003: counted by the year in which it was opened; with an empty number the part before it. */
export function causeCode(year: number, number: number | ''): string {
  return `TY${year}-${number === '' ? '' : String(number).padStart(CODE_DIGITS, '0')}`;
}
