import { type SpeltSign, speltSigns } from '../../db/model/search/spelling';

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
  const signsOf = (name: string) => speltSigns(name, syllablesOf);
  return { signsOf, soundOf: (names) => linesOf(names.map(signsOf)).join('\n') };
}

function linesOf(names: readonly (readonly SpeltSign[])[]): readonly string[] {
  const lines = names.flatMap((signs) => {
    if (signs.every(({ syllable }) => syllable === '')) return [];
    const spelt = signs.map(({ sign, syllable }) => (syllable === '' && SPELT.test(sign) ? sign : syllable));
    return [spelt.map((syllable) => syllable.slice(0, 1)).join(''), spelt.join('')];
  });
  return [...new Set(lines)];
}
