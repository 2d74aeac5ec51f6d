import { fold, searchWords } from '../../db/model/search/fold';
import { speltRun } from '../../db/model/search/spelling';
import type { Spell } from './spelling';

export interface HitPart {
  /** The place of its first sign. */
  readonly from: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** A text in parts, those that the typed words hit marked: as they stand, or by how they are spelt. */
export function hitParts(text: string, typed: string, spell: Spell): readonly HitPart[] {
  const signs = Array.from(text);
  const hit = new Set(searchWords(typed).flatMap((word) => placesOf(signs, word, spell)));
  const starts = signs.map((_, at) => at).filter((at) => at === 0 || hit.has(at) !== hit.has(at - 1));
  return starts.map((from, part) => ({
    from,
    text: signs.slice(from, starts[part + 1]).join(''),
    isHit: hit.has(from),
  }));
}

function placesOf(signs: readonly string[], word: string, spell: Spell): readonly number[] {
  const folded = signs.map(fold);
  const from = signs.findIndex((_, at) => folded.slice(at).join('').startsWith(word));
  if (from >= 0) return upTo(folded, from, word);
  // Only where each sign folds to one sign do the places of the spelling stand for those of the text.
  if (folded.some((sign) => Array.from(sign).length !== 1)) return [];
  const run = speltRun(spell(signs.join('')), word);
  return run === null ? [] : Array.from({ length: run.count }, (_, at) => run.from + at);
}

function upTo(folded: readonly string[], from: number, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = from, length = 0; at < folded.length && length < word.length; at += 1) {
    places.push(at);
    length += folded[at]?.length ?? 0;
  }
  return places;
}
