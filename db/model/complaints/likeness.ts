import { fold } from '../search/fold';

/** Words that the office means the same by: 变形 = 弯曲 = 翘曲. */
export type Aliases = readonly (readonly string[])[];

/** The pieces that a text is compared by: pairs of Han signs, words of other scripts. */
export type Pieces = ReadonlySet<string>;

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\P{L}]+|\p{N}+/gu;
const STEM = 5;
/** One text that holds the other whole says the same, only longer. */
const HELD = 85;
const ALL = 100;

/** A text folded, each alias as the first of its group. */
export function canonical(aliases: Aliases): (text: string) => string {
  const firsts = new Map(
    aliases.flatMap((group) => group.map((word) => [fold(word), fold(group[0] ?? '')] as const)),
  );
  const words = [...firsts.keys()].filter((word) => word !== '');
  if (words.length === 0) return fold;
  const longestFirst = words.toSorted((left, right) => right.length - left.length);
  const any = new RegExp(longestFirst.map(escaped).join('|'), 'gu');
  return (text) => fold(text).replace(any, (word) => firsts.get(word) ?? word);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Only what can be read: 端子 变形！ and 端子变形 are one defect. */
export function bare(text: string): string {
  return (text.match(RUNS) ?? []).join('');
}

export function piecesOf(canonicalText: string): Pieces {
  return new Set((canonicalText.match(RUNS) ?? []).flatMap(piecesOfRun));
}

function piecesOfRun(run: string): readonly string[] {
  // scratch, scratches, scratched: their beginning tells.
  if (!HAN.test(run)) return [run.slice(0, STEM)];
  const signs = Array.from(run);
  if (signs.length === 1) return signs;
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** How alike two short names are, 0 to 100. */
export function nameLikeness(left: Pieces, right: Pieces): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  const shared = sharedOf(few, many);
  const dice = Math.floor((2 * ALL * shared) / (few.size + many.size));
  return shared === few.size ? Math.max(dice, HELD) : dice;
}

/** How alike two descriptions are, 0 to 100; a short one is not held against a long one for its length alone. */
export function textLikeness(left: Pieces, right: Pieces): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  const shared = sharedOf(few, many);
  const dice = (2 * ALL * shared) / (few.size + many.size);
  return Math.floor((dice + (ALL * shared) / few.size) / 2);
}

function sharedOf(few: Pieces, many: Pieces): number {
  let shared = 0;
  for (const piece of few) if (many.has(piece)) shared += 1;
  return shared;
}
