import { fold } from '../search/fold';

// A family named by fewer signs would hold half of the catalogue.
const FEWEST_SIGNS = 3;

/** 料号族: as the office has put it down, else the part number without its last signs; a part without a number has none. */
export function partFamily(part: string, known: ReadonlyMap<string, string>, lastSigns: number): string {
  const code = fold(part).trim();
  const own = known.get(part) ?? '';
  if (own !== '') return fold(own).trim();
  const signs = Array.from(code);
  const left = signs.slice(0, Math.max(0, signs.length - lastSigns)).join('');
  const family = left.replace(/[^\p{L}\p{N}]+$/u, '');
  return Array.from(family).length < FEWEST_SIGNS ? code : family;
}
