// Offline nobody can be asked for help at night: a wrong password makes the next one wait longer, but never shuts the door.
const FREE_FAILURES = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 900;

/** How long after so many wrong passwords in a row the next one is heard. */
export function secondsToWait(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT_SECONDS);
}

export const LEAST_PASSWORD = 8;
const MOST_PASSWORD = 200;

/** Long enough, and not the name that everybody knows. */
export function isGoodPassword(password: string, person: { readonly code: string; readonly name: string }) {
  if (password.length < LEAST_PASSWORD || password.length > MOST_PASSWORD) return false;
  return ![person.code, person.name].some((known) => known.toLowerCase() === password.toLowerCase());
}
