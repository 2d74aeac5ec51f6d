import { canSpell, fold } from '../../../../db/model/search/fold';
import { speltRun } from '../../../../db/model/search/spelling';
import { sounds } from '../../../search/sound';

/** How well what stands there fits what was typed; null: not at all. */
type Fit = 0 | 1 | 2 | 3 | null;

// Spelling every name takes a while; the first of them are the likeliest.
const MOST_SPELT = 500;

/**
 * Those that fit what was typed, by any part of a text or by pinyin, the best first and else in their order; all of them
 * where nothing was typed.
 */
export async function matching<T>(
  all: readonly T[],
  typed: string,
  textsOf: (one: T) => readonly string[],
  most: number,
): Promise<readonly T[]> {
  const word = fold(typed.trim());
  if (word === '') return all.slice(0, most);
  const fitting = all.map((one) => ({ one, fit: fitOf(textsOf(one), word) }));
  const found = fitting.filter(({ fit }) => fit !== null);
  if (found.length === 0 && canSpell(word)) return await spelt(all, word, textsOf, most);
  return found
    .toSorted((left, right) => (left.fit ?? 0) - (right.fit ?? 0))
    .slice(0, most)
    .map(({ one }) => one);
}

function fitOf(texts: readonly string[], word: string): Fit {
  const fits = texts.map((text): Fit => {
    const folded = fold(text);
    if (folded === word) return 0;
    if (folded.startsWith(word)) return 1;
    return folded.includes(word) ? 2 : null;
  });
  return fits.reduce<Fit>((best, fit) => (fit !== null && (best === null || fit < best) ? fit : best), null);
}

async function spelt<T>(
  all: readonly T[],
  word: string,
  textsOf: (one: T) => readonly string[],
  most: number,
): Promise<readonly T[]> {
  const { signsOf } = await sounds();
  return all
    .slice(0, MOST_SPELT)
    .filter((one) => textsOf(one).some((text) => speltRun(signsOf(text), word) !== null))
    .slice(0, most);
}
