import { addDays, type Day, daysBetween, monthOf, weekdayOf } from './day';

export interface DatedCopy {
  readonly name: string;
  readonly madeAt: string;
  /** The day of `madeAt` in the plant's zone. */
  readonly day: Day;
  readonly isVerified: boolean;
}

const ALL_OF_DAYS = 2;

/** What is kept of the older ones: the last copy of each of so many days, then weeks, then months that have one. */
const OLDER: readonly { readonly most: number; readonly groupOf: (day: Day) => string }[] = [
  { most: 12, groupOf: (day) => day },
  { most: 10, groupOf: (day) => addDays(day, 1 - weekdayOf(day)) },
  { most: 9, groupOf: monthOf },
];

/**
 * The copies that may go. It counts days that have a copy, not days of the calendar, so that a long holiday or a clock
 * that jumped ahead takes nothing away. A copy that is not verified is never taken for one that is, and is left alone.
 */
export function copiesToDrop(copies: readonly DatedCopy[], today: Day): readonly string[] {
  const verified = copies.filter(({ isVerified }) => isVerified).toSorted(newestFirst);
  const older = verified.slice(1).filter(({ day }) => daysBetween(day, today) >= ALL_OF_DAYS);
  const kept = keptOf(older);
  return older.filter((copy) => !kept.has(copy)).map(({ name }) => name);
}

export function newestFirst(a: DatedCopyOrder, b: DatedCopyOrder): number {
  return order(b.madeAt, a.madeAt) || order(b.name, a.name);
}

type DatedCopyOrder = Pick<DatedCopy, 'name' | 'madeAt'>;

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function keptOf(older: readonly DatedCopy[]): ReadonlySet<DatedCopy> {
  const kept = new Set<DatedCopy>();
  let left = older;
  for (const { most, groupOf } of OLDER) {
    const groups = new Set(
      left
        .map(({ day }) => groupOf(day))
        .filter(isFirst)
        .slice(0, most),
    );
    for (const group of groups) {
      const newest = left.find(({ day }) => groupOf(day) === group);
      if (newest !== undefined) kept.add(newest);
    }
    left = left.filter(({ day }) => !groups.has(groupOf(day)));
  }
  return kept;
}

function isFirst(group: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(group) === at;
}
