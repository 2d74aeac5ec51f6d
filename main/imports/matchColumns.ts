import { type ColumnMatches, matchKeys } from './columnMatches';
import { type HeaderKeys, headerKey, headerKeys, isSaidBy } from './headerWords';

/** A field of ours and the words that may stand above its column, in any language. */
export interface FieldWords<F extends string = string> {
  readonly field: F;
  readonly words: readonly string[];
  /** Words that count only when no other column took the field: `交货日期` is the due day unless there is one already. */
  readonly weak?: readonly string[] | undefined;
}

/** Says which column is which field, for one row of header texts after another. */
export type ColumnMatcher<F extends string> = (headers: readonly string[]) => Map<F, number>;

/** A field that a header may mean: how sure that is, and how early its word stands in the field's list. */
interface Match<F extends string> {
  readonly field: F;
  readonly sure: number;
  readonly place: number;
}

interface Word<F extends string> {
  readonly field: F;
  readonly place: number;
}

type Dictionary<F extends string> = ReadonlyMap<string, readonly Word<F>[]>;

const SURE = { told: 5, whole: 4, bare: 3, pieces: 2, weak: 1 } as const;

/** What a person has said comes first, then the surest match, then the field's better word, then the leftmost column. */
export function columnMatcher<F extends string>(
  fields: readonly FieldWords<F>[],
  required: readonly F[],
  told: ColumnMatches = {},
): ColumnMatcher<F> {
  const strong = dictionaryOf(fields.map(({ field, words }) => [field, words]));
  const weak = dictionaryOf(fields.map(({ field, weak: words = [] }) => [field, words]));
  const known = new Map<string, readonly Match<F>[]>();
  // A word that says too little goes to the field that the file cannot do without.
  const need = ({ sure, field }: Match<F>) => (sure === SURE.weak && !required.includes(field) ? 1 : 0);

  const byWords = (header: string) => {
    const found = known.get(header) ?? matchesOf(headerKeys(header), strong, weak);
    known.set(header, found);
    return found;
  };
  const byMemory = memoryOf(fields, told);

  return (headers) => {
    const remembered = byMemory(headers);
    const matches = headers.flatMap((header, index) =>
      (remembered[index] ?? byWords(header)).map((match) => ({ ...match, index })),
    );
    matches.sort((a, b) => b.sure - a.sure || need(a) - need(b) || a.place - b.place || a.index - b.index);
    return oneToOne(matches);
  };
}

/** What is remembered of each header, if anything is: a field, or that it is none. */
function memoryOf<F extends string>(fields: readonly FieldWords<F>[], told: ColumnMatches) {
  const nothing = Object.keys(told).length === 0;
  return (headers: readonly string[]): readonly (readonly Match<F>[] | undefined)[] => {
    if (nothing) return [];
    return matchKeys(headers).map((key) => {
      const own = told[key];
      if (own === undefined) return undefined;
      if (own === null) return [];
      const known = fields.find(({ field }) => field === own);
      // A question of another questionnaire is nothing that this file could hold.
      return known && [{ field: known.field, sure: SURE.told, place: 0 }];
    });
  };
}

/** One column for a field, one field for a column. */
function oneToOne<F extends string>(
  matches: readonly { readonly field: F; readonly index: number }[],
): Map<F, number> {
  const columns = new Map<F, number>();
  const taken = new Set<number>();
  for (const { field, index } of matches) {
    if (columns.has(field) || taken.has(index)) continue;
    columns.set(field, index);
    taken.add(index);
  }
  return columns;
}

function dictionaryOf<F extends string>(
  lists: readonly (readonly [F, readonly string[] | undefined])[],
): Dictionary<F> {
  const dictionary = new Map<string, Word<F>[]>();
  for (const [field, words = []] of lists) {
    for (const [place, word] of words.entries()) {
      const key = headerKey(word);
      dictionary.set(key, [...(dictionary.get(key) ?? []), { field, place }]);
    }
  }
  dictionary.delete('');
  return dictionary;
}

function matchesOf<F extends string>(
  { whole, bare, pieces }: HeaderKeys,
  strong: Dictionary<F>,
  weak: Dictionary<F>,
): readonly Match<F>[] {
  return [
    ...matchesIn(strong, [whole], SURE.whole),
    ...matchesIn(strong, bare, SURE.bare),
    ...pieces.flatMap((cut) => matchesInPieces(strong, cut)),
    ...matchesIn(weak, [whole, ...bare], SURE.weak),
  ];
}

function matchesIn<F extends string>(
  words: Dictionary<F>,
  keys: readonly string[],
  sure: number,
): Match<F>[] {
  return keys.flatMap((key) => (words.get(key) ?? []).map(({ field, place }) => ({ field, sure, place })));
}

function matchesInPieces<F extends string>(words: Dictionary<F>, pieces: readonly string[]): Match<F>[] {
  const means = (piece: string, field: F) => (words.get(piece) ?? []).some((word) => word.field === field);
  return matchesIn(words, pieces, SURE.pieces).filter(({ field }) =>
    isSaidBy(pieces, (piece) => means(piece, field)),
  );
}
