/** So often the office hears that somebody is here; its own clock runs by that. */
export const PRESENT_EVERY_MS = 5_000;
const MINUTE_MS = 60_000;

interface Stillness {
  readonly seenAt: number;
  readonly now: number;
  /** 0: never. */
  readonly minutes: number;
}

export function isIdle({ seenAt, now, minutes }: Stillness): boolean {
  return minutes > 0 && now - seenAt >= minutes * MINUTE_MS;
}
