type Counts = Readonly<Record<string, number>>;

/** The same tables with the same number of rows. */
export function sameCounts(a: Counts, b: Counts): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
