/** A deadline as a clock, judged at one moment. Times are milliseconds since 1970. */
export interface Deadline {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly doneAt: number | null;
}

export type ClockFace =
  | { readonly state: 'onTime'; readonly minutesUsed: number }
  | { readonly state: 'plenty' | 'half' | 'last'; readonly secondsLeft: number }
  | { readonly state: 'late'; readonly minutesLate: number };

const LAST_MINUTES_MS = 5 * 60_000;
const MINUTE_MS = 60_000;

/** More than half left is ink, half or less amber, the last five minutes solid amber, afterwards red for ever. */
export function clockFace({ startedAt, endsAt, doneAt }: Deadline, now: number): ClockFace {
  const at = doneAt ?? now;
  // Exactly at the limit is on time.
  if (at > endsAt) return { state: 'late', minutesLate: Math.ceil((at - endsAt) / MINUTE_MS) };
  if (doneAt !== null) return { state: 'onTime', minutesUsed: Math.round((doneAt - startedAt) / MINUTE_MS) };
  const left = endsAt - now;
  const secondsLeft = Math.ceil(left / 1000);
  if (left <= LAST_MINUTES_MS) return { state: 'last', secondsLeft };
  return { state: left * 2 > endsAt - startedAt ? 'plenty' : 'half', secondsLeft };
}
