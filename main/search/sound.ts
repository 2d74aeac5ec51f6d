import { fold } from '../../db/model/search/fold';
import type { SpeltSign } from '../../db/model/search/spelling';

// Kept by `split`, because it stands in brackets.
const CHINESE = /(\p{Script=Han}+)/u;
const HAN = /\p{Script=Han}/u;
const SYLLABLE = /^[a-z]+$/;
const SPELT = /[a-z0-9]/;

export interface Sounds {
  /** First letters and whole pinyin of each name that holds Chinese, a line each. */
  readonly soundOf: (names: readonly string[]) => string;
  readonly signsOf: (name: string) => readonly SpeltSign[];
}

let known: Promise<Sounds> | null = null;

/** The list of all characters is large: it is loaded when the first name asks for it. */
export function sounds(): Promise<Sounds> {
  known ??= import('pinyin-pro').then(({ pinyin }) =>
    soundsBy((text) => pinyin(text, { toneType: 'none', type: 'array', v: true })),
  );
  return known;
}

function soundsBy(syllablesOf: (chinese: string) => readonly string[]): Sounds {
  const signsOf = (name: string): readonly SpeltSign[] =>
    fold(name)
      .split(CHINESE)
      .flatMap((run) => speltRun(run, syllablesOf));
  return { signsOf, soundOf: (names) => linesOf(names.map(signsOf)).join('\n') };
}

/** A run is Chinese throughout or not at all. Signs that the list does not know are not spelt. */
function speltRun(run: string, syllablesOf: (chinese: string) => readonly string[]): readonly SpeltSign[] {
  const signs = Array.from(run);
  const syllables = HAN.test(run) ? syllablesOf(run) : [];
  const isKnown = syllables.length === signs.length;
  return signs.map((sign, at) => {
    const syllable = isKnown ? (syllables[at] ?? '') : '';
    return { sign, syllable: SYLLABLE.test(syllable) ? syllable : '' };
  });
}

function linesOf(names: readonly (readonly SpeltSign[])[]): readonly string[] {
  const lines = names.flatMap((signs) => {
    if (signs.every(({ syllable }) => syllable === '')) return [];
    const spelt = signs.map(({ sign, syllable }) => (syllable === '' && SPELT.test(sign) ? sign : syllable));
    return [spelt.map((syllable) => syllable.slice(0, 1)).join(''), spelt.join('')];
  });
  return [...new Set(lines)];
}
