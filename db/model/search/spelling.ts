import { fold } from './fold';

/** One character of a name with its pinyin; a sign that has none is its own. */
export interface SpeltSign {
  readonly sign: string;
  readonly syllable: string;
}

/** The syllables of a run of Chinese characters, one each: a list of all characters lies in a package above this room. */
export type SyllablesOf = (chinese: string) => readonly string[];

// Kept by `split`, because it stands in brackets.
const CHINESE = /(\p{Script=Han}+)/u;
const HAN = /\p{Script=Han}/u;
const SYLLABLE = /^[a-z]+$/;

/** The folded signs of a name with their syllables. Signs that the list does not know are not spelt. */
export function speltSigns(name: string, syllablesOf: SyllablesOf): readonly SpeltSign[] {
  return fold(name)
    .split(CHINESE)
    .flatMap((run) => {
      const signs = Array.from(run);
      const syllables = HAN.test(run) ? syllablesOf(run) : [];
      const isKnown = syllables.length === signs.length;
      return signs.map((sign, at) => {
        const syllable = isKnown ? (syllables[at] ?? '') : '';
        return { sign, syllable: SYLLABLE.test(syllable) ? syllable : '' };
      });
    });
}

/**
 * How many characters from a place on are spelt by the whole word, each by itself, its first letter or its syllable (the
 * last one also by its beginning); null when they are not.
 */
function speltFrom(signs: readonly SpeltSign[], from: number, word: string): number | null {
  // Every way through the characters that is still open: what of the word is left.
  let left: readonly string[] = [word];
  for (let at = from; at < signs.length && left.length > 0; at += 1) {
    const ways = waysOf(signs[at]);
    if (left.some((rest) => ways.some((way) => way.startsWith(rest)))) return at - from + 1;
    left = [...new Set(left.flatMap((rest) => leftAfter(rest, ways)))];
  }
  return null;
}

function leftAfter(rest: string, ways: readonly string[]): readonly string[] {
  return ways.filter((way) => rest.startsWith(way)).map((way) => rest.slice(way.length));
}

function waysOf(spelt: SpeltSign | undefined): readonly string[] {
  if (spelt === undefined) return [];
  const { sign, syllable } = spelt;
  return [sign, syllable, syllable.slice(0, 1)].filter((way) => way !== '');
}

/** The first run of characters that a folded word spells: from which one, and how many. */
export function speltRun(
  signs: readonly SpeltSign[],
  word: string,
): { readonly from: number; readonly count: number } | null {
  if (word === '') return null;
  for (let from = 0; from < signs.length; from += 1) {
    const count = speltFrom(signs, from, word);
    if (count !== null) return { from, count };
  }
  return null;
}
