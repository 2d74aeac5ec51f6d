import { canSpell } from './fold';
import { letterOf, type SearchKind } from './kinds';

const GRAM = 3;
const ASCII_MOVED = 0x780;
/** A rare run is short, and every group that is asked has a list to be read. */
const MOST_GROUPS = 6;
// Codes begin alike and are told apart by their ends.
const GROUPS_OF_A_CODE = 3;

/** How a folded text of a record is written into the index: the group of characters from each place on. */
export function gramsOf(kind: SearchKind, folded: string): string {
  const letter = letterOf(kind);
  const signs = signsOf(folded);
  return signs.map((_, at) => letter + signs.slice(at, at + GRAM).join('')).join(' ');
}

/** What to ask the index for records of a kind that may hold all folded words, each in a text or in how a name is spelt. */
export function askedGrams(kind: SearchKind, words: readonly string[]): string {
  const asked = words.map((word) => {
    const inText = `text : ${askedRun(kind, word)}`;
    return canSpell(word) ? `(${inText} OR sound : ${askedRun(kind, word)})` : `(${inText})`;
  });
  return asked.join(' AND ');
}

function askedRun(kind: SearchKind, word: string): string {
  const letter = letterOf(kind);
  const signs = signsOf(word);
  if (signs.length < GRAM) return `"${letter}${signs.join('')}" *`;
  const groups = signs.slice(GRAM - 1).map((_, at) => letter + signs.slice(at, at + GRAM).join(''));
  const chosen = /\d/.test(word) ? groups.slice(-GROUPS_OF_A_CODE) : groups.slice(0, MOST_GROUPS);
  return `"${chosen.join(' ')}"`;
}

function signsOf(folded: string): readonly string[] {
  return Array.from(folded, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x80 ? String.fromCodePoint(code + ASCII_MOVED) : sign;
  });
}
