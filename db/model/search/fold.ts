const MOST_WORDS = 8;
// Half of a sign of two code units: no file can hold it.
const HALF_SIGN = /\p{Surrogate}/gu;

/** Texts that differ in the case of letters or the width of signs (Ａ A a) fold to the same. */
export function fold(text: string): string {
  return text.replace(HALF_SIGN, '\ufffd').normalize('NFKC').toLowerCase();
}

/** What somebody typed, as the words that must all be found. */
export function searchWords(typed: string): readonly string[] {
  const words = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** One letter would spell half of all names. */
export function canSpell(word: string): boolean {
  return /^(?=.*[a-z])[a-z0-9]{2,}$/.test(word);
}
