import { addDays, type Day } from '../../db/model/day';
import { countDues } from '../../db/model/dues';
import type { Due, RunningClock } from '../../preload/contract/dues';

/** What was told last, so that nothing is told twice. */
export interface Told {
  readonly dues: string;
  readonly clocks: ReadonlySet<string>;
}

export const NOTHING_TOLD: Told = { dues: '', clocks: new Set() };

export type Note =
  | { readonly kind: 'dues'; readonly overdue: number; readonly today: number; readonly first: Due }
  | { readonly kind: 'soon' | 'over'; readonly clock: RunningClock };

interface Asked {
  readonly today: Day;
  readonly dues: readonly Due[];
  readonly clocks: readonly RunningClock[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const SOON_MS = 5 * 60_000;

/** What to tell now: dues as one note, again only when they have changed; each clock once before its limit and once at it. */
export function notesNow(
  { today, dues, clocks, now }: Asked,
  told: Told,
): { readonly notes: readonly Note[]; readonly told: Told } {
  const due = dues.filter(({ on }) => on < addDays(today, 1));
  const counts = countDues(due, today);
  const dueKey = `${today} ${counts.overdue} ${counts.today}`;
  const [first] = due;
  const ofDues: readonly Note[] =
    first === undefined || dueKey === told.dues ? [] : [{ kind: 'dues', ...counts, first }];
  const ofClocks = clocks.flatMap((clock): readonly (Note & { readonly key: string })[] => {
    const left = Date.parse(clock.until) - now;
    if (left > SOON_MS) return [];
    const kind = left > 0 ? 'soon' : 'over';
    const key = `${clock.key} ${clock.until} ${kind}`;
    return told.clocks.has(key) ? [] : [{ kind, clock, key }];
  });
  return {
    notes: [...ofDues, ...ofClocks.map(({ key: _key, ...note }) => note)],
    told: { dues: dueKey, clocks: new Set([...told.clocks, ...ofClocks.map(({ key }) => key)]) },
  };
}

/** Milliseconds until the next full hour. */
export function untilNextHour(now: number): number {
  const hour = 3_600_000;
  return hour - (now % hour);
}
