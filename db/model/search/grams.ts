import { canSpell } from './fold';

// Two characters tell Chinese words apart, letters and figures need more.
const GRAM = 3;
const ASCII_GRAM = 4;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_MOVED = 0x780;
/** Names begin unlike and end alike (有限公司): the groups that are asked lie among the first ones. */
const FIRST_GROUPS = 8;

/** How a folded text is written into the index: the group of characters from each place on. */
export function gramsOf(folded: string): string {
  const signs = Array.from(folded);
  return signs.map((_, at) => groupAt(signs, at)).join(' ');
}

/** What to ask the index for records that may hold all folded words, each in a text or in how a name is spelt. */
export function askedGrams(words: readonly string[]): string {
  return words.map(askedWord).join(' AND ');
}

function askedWord(word: string): string {
  const signs = Array.from(word);
  const groups = signs.flatMap((_, at) =>
    at + lengthAt(signs, at) <= signs.length ? [groupAt(signs, at)] : [],
  );
  const asked =
    groups.length === 0 ? `"${movedSigns(signs)}" *` : chosen(word, groups).map(quoted).join(' AND ');
  // How a name is spelt holds every letter, so one by itself would find most names.
  return /[a-z]/.test(word) && !canSpell(word) ? `text : (${asked})` : `(${asked})`;
}

/** Every list that is read costs: a few groups leave few records to be held against the word. */
function chosen(word: string, groups: readonly string[]): readonly string[] {
  // Codes begin alike and are told apart by their ends.
  if (/\d/.test(word) && ASCII.test(word)) return groups.slice(-1);
  const last = Math.min(groups.length, FIRST_GROUPS) - 1;
  const places = new Set([0, Math.ceil(last / 2), last]);
  return groups.filter((_, at) => places.has(at));
}

function quoted(group: string): string {
  return `"${group}"`;
}

function lengthAt(signs: readonly string[], at: number): number {
  return ASCII.test(signs[at] ?? '') ? ASCII_GRAM : GRAM;
}

function groupAt(signs: readonly string[], at: number): string {
  return movedSigns(signs.slice(at, at + lengthAt(signs, at)));
}

function movedSigns(signs: readonly string[]): string {
  return signs
    .map((sign) => (ASCII.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + ASCII_MOVED) : sign))
    .join('');
}
