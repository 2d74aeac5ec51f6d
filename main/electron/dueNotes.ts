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
  | { readonly kind: 'soon'; readonly clock: RunningClock; readonly minutes: number }
  | { readonly kind: 'over'; readonly clock: RunningClock }
  | {
      readonly kind: 'escalated';
      readonly clock: RunningClock;
      readonly to: string;
      readonly people: string;
    };

interface Asked {
  readonly today: Day;
  readonly dues: readonly Due[];
  readonly clocks: readonly RunningClock[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const MINUTE_MS = 60_000;

/** What to tell now: dues as one note, again only when they have changed; each warning of a clock once, its running out once, each to whom it goes once. */
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
  const ofClocks = clocks
    .flatMap((clock) => clockNotes(clock, now))
    .filter(({ key }) => !told.clocks.has(key));
  // A warning that a larger one was skipped for is not told after it.
  const keys = clocks.flatMap((clock) => reachedKeys(clock, now));
  return {
    notes: [...ofDues, ...ofClocks.map(({ key: _key, ...note }) => note)],
    told: { dues: dueKey, clocks: new Set([...told.clocks, ...keys]) },
  };
}

/** What a clock has to say now: its last warning, or that it has run out and to whom it has gone. */
function clockNotes(clock: RunningClock, now: number): readonly (Note & { readonly key: string })[] {
  const left = Date.parse(clock.until) - now;
  const of = `${clock.key} ${clock.until}`;
  if (left >= 0) {
    const reached = clock.warnings.filter((minutes) => left <= minutes * MINUTE_MS);
    const minutes = Math.min(...reached);
    return reached.length === 0 ? [] : [{ kind: 'soon', clock, minutes, key: `${of} ${minutes}` }];
  }
  return [
    { kind: 'over', clock, key: `${of} over` },
    ...clock.escalated.map(({ to, people }) => {
      return { kind: 'escalated' as const, clock, to, people, key: `${of} ${to}` };
    }),
  ];
}

function reachedKeys(clock: RunningClock, now: number): readonly string[] {
  const left = Date.parse(clock.until) - now;
  const reached = clock.warnings.filter((minutes) => left <= minutes * MINUTE_MS);
  const warned = reached.map((minutes) => `${clock.key} ${clock.until} ${minutes}`);
  return [...warned, ...clockNotes(clock, now).map(({ key }) => key)];
}

/** Milliseconds until the next full hour. */
export function untilNextHour(now: number): number {
  const hour = 3_600_000;
  return hour - (now % hour);
}
