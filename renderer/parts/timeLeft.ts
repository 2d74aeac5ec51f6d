/** Seconds left at the pace so far, or null while there is no pace to go by. */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | null {
  if (done <= 0 || total <= done || elapsedMs < 500) return null;
  return Math.max(1, Math.round((elapsedMs / done / 1000) * (total - done)));
}
