import { type HeaderKeys, headerKey, headerKeys, speaksOf } from './headerWords';

/** A field of ours and the words that may stand above its column, in any language. */
export interface FieldWords<F extends string = string> {
  readonly field: F;
  readonly words: readonly string[];
  /** Words that count only when no other column took the field: `交货日期` is the due day unless there is one already. */
  readonly weak?: readonly string[] | undefined;
}

/** The same, ready to be compared with many rows: each word's key with its place in the list. */
export interface KnownField<F extends string> {
  readonly field: F;
  readonly isRequired: boolean;
  readonly strong: ReadonlyMap<string, number>;
  readonly weak: ReadonlyMap<string, number>;
}

export function knownFields<F extends string>(
  fields: readonly FieldWords<F>[],
  required: readonly F[],
): KnownField<F>[] {
  return fields.map(({ field, words, weak }) => ({
    field,
    isRequired: required.includes(field),
    strong: placesOf(words),
    weak: placesOf(weak ?? []),
  }));
}

function placesOf(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, word] of words.entries()) {
    const key = headerKey(word);
    if (key !== '' && !places.has(key)) places.set(key, place);
  }
  return places;
}

/** How sure it is that a column belongs to a field, and how early the word stands in the field's list. */
interface Match<F extends string> {
  readonly known: KnownField<F>;
  readonly index: number;
  readonly sure: number;
  readonly place: number;
}

const SURE = { whole: 4, bare: 3, pieces: 2, weak: 1 } as const;

/** Which column is which field: the surest match first, then the field's better word, then the leftmost column. */
export function columnsOf<F extends string>(
  headers: readonly string[],
  fields: readonly KnownField<F>[],
): Map<F, number> {
  const matches = headers.flatMap((header, index) => matchesOf(header, index, fields));
  matches.sort((a, b) => b.sure - a.sure || need(a) - need(b) || a.place - b.place || a.index - b.index);
  const columns = new Map<F, number>();
  const taken = new Set<number>();
  for (const { known, index } of matches) {
    if (columns.has(known.field) || taken.has(index)) continue;
    columns.set(known.field, index);
    taken.add(index);
  }
  return columns;
}

// A word that says too little goes to the field that the file cannot do without.
function need<F extends string>({ sure, known }: Match<F>): number {
  return sure === SURE.weak && !known.isRequired ? 1 : 0;
}

function matchesOf<F extends string>(
  header: string,
  index: number,
  fields: readonly KnownField<F>[],
): Match<F>[] {
  const keys = headerKeys(header);
  if (keys.whole === '') return [];
  return fields.flatMap((known) => {
    const found = matchOf(keys, known);
    return found === null ? [] : { known, index, ...found };
  });
}

function matchOf(
  { whole, bare, pieces }: HeaderKeys,
  { strong, weak }: KnownField<string>,
): { sure: number; place: number } | null {
  const tries: [number, readonly string[], ReadonlyMap<string, number>][] = [
    [SURE.whole, [whole], strong],
    [SURE.bare, bare, strong],
    [SURE.pieces, pieces.filter((cut) => speaksOf(cut, strong)).flat(), strong],
    [SURE.weak, [whole, ...bare], weak],
  ];
  for (const [sure, keys, places] of tries) {
    const known = keys.flatMap((key) => places.get(key) ?? []);
    if (known.length > 0) return { sure, place: Math.min(...known) };
  }
  return null;
}
