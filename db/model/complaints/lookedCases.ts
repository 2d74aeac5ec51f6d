/** The same cause, alike, or something else: what a person thinks of an earlier case. */
export const CASE_VERDICTS = ['same', 'similar', 'other'] as const;
export type CaseVerdict = (typeof CASE_VERDICTS)[number];

export interface LookedCase {
  readonly code: string;
  /** Null: it was found, and nobody said what he thinks of it. */
  readonly verdict: CaseVerdict | null;
  readonly note: string;
}

/** What was found and what was thought of it: a verdict may also be given of a case that the search did not find. */
export function lookedCases(found: readonly string[], judged: readonly LookedCase[]): readonly LookedCase[] {
  const own = new Set(judged.map(({ code }) => code));
  return [
    ...judged,
    ...found.filter((code) => !own.has(code)).map((code) => ({ code, verdict: null, note: '' })),
  ];
}

/** As it is kept, one JSON text. */
export function readLooked(foundJson: string): readonly LookedCase[] {
  const kept: unknown = JSON.parse(foundJson);
  return Array.isArray(kept) ? kept.flatMap(readOne) : [];
}

function readOne(kept: unknown): readonly LookedCase[] {
  if (typeof kept !== 'object' || kept === null || !('code' in kept)) return [];
  const verdict = 'verdict' in kept ? kept.verdict : null;
  const note = 'note' in kept ? String(kept.note) : '';
  return [{ code: String(kept.code), verdict: CASE_VERDICTS.find((one) => one === verdict) ?? null, note }];
}
