import type { FileColumn, FileColumns, MatchedField } from '../../../preload/contract/imports';
import type { ToldTable } from './importCalls';

/** Which column a person has given to each field, by its place in the file. */
export type Matching = ReadonlyMap<string, number>;

export function matchingOf({ fields }: FileColumns): Matching {
  return new Map(fields.flatMap(({ field, column }) => (column === null ? [] : [[field, column] as const])));
}

/** A column belongs to one field: given to another it leaves the first. null: the field is not in the file. */
export function withColumn(matching: Matching, field: string, column: number | null): Matching {
  const others = [...matching].filter(([own, taken]) => own !== field && taken !== column);
  return new Map(column === null ? others : [...others, [field, column] as const]);
}

/** Needed and without a column. */
export function missingIn({ fields }: FileColumns, matching: Matching): readonly MatchedField[] {
  return fields.filter(({ field, isRequired }) => isRequired && !matching.has(field));
}

export function unusedIn({ columns }: FileColumns, matching: Matching): readonly FileColumn[] {
  const used = new Set(matching.values());
  return columns.filter(({ index }) => !used.has(index));
}

export function tableOf({ sheet, headerRow }: FileColumns, matching: Matching): ToldTable {
  return { sheet, headerRow, columns: Object.fromEntries(matching) };
}

/** Needed ones first, then those that have a column, each in the order of the office's words. */
export function inMatchingOrder({ fields }: FileColumns): readonly MatchedField[] {
  const rank = ({ isRequired, column }: MatchedField) => (isRequired ? 0 : column === null ? 2 : 1);
  return fields.toSorted((left, right) => rank(left) - rank(right));
}
