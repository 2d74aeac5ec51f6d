/** What a list says, whatever the order of its fields and the blanks around its texts: two lists that say the same are the same. */
export function saidBy(rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.entries(row)
        .map(([field, value]): readonly [string, unknown] => [
          field,
          typeof value === 'string' ? value.trim() : value,
        ])
        .toSorted(([left], [right]) => (left < right ? -1 : 1)),
    ),
  );
}
