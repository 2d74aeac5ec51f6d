import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesToDrop, type DatedCopy } from './backupRotation';
import { addDays, type Day, day, daysBetween } from './day';

const TODAY = day('2026-06-30');
const OLDER_MOST = 12 + 10 + 9;

function copyOn(on: Day, second = 0, isVerified = true): DatedCopy {
  const madeAt = `${on}T06:00:${String(second).padStart(2, '0')}.000Z`;
  return { name: `${madeAt}-daily`, madeAt, day: on, isVerified };
}

function keptOf(copies: readonly DatedCopy[], today = TODAY): readonly DatedCopy[] {
  const dropped = new Set(copiesToDrop(copies, today));
  return copies.filter(({ name }) => !dropped.has(name));
}

/** One copy a day, rotated each day, for so many days up to today. */
function keptAfterDays(count: number): readonly number[] {
  let kept: readonly DatedCopy[] = [];
  for (let left = count; left >= 0; left -= 1) {
    const today = addDays(TODAY, -left);
    kept = keptOf([...kept, copyOn(today)], today);
  }
  return kept.map((copy) => daysBetween(copy.day, TODAY)).toSorted((a, b) => a - b);
}

const anyCopies = fc
  .uniqueArray(
    fc.record({
      ago: fc.integer({ min: -3, max: 600 }),
      second: fc.integer({ min: 0, max: 59 }),
      isVerified: fc.boolean(),
    }),
    { selector: ({ ago, second }) => `${ago} ${second}`, maxLength: 150 },
  )
  .map((all) => all.map(({ ago, second, isVerified }) => copyOn(addDays(TODAY, -ago), second, isVerified)));

describe('which copies are kept', () => {
  it('keeps every copy of today and yesterday', () => {
    const copies = [0, 1].flatMap((ago) => [1, 2, 3].map((at) => copyOn(addDays(TODAY, -ago), at)));
    expect(copiesToDrop(copies, TODAY)).toEqual([]);
  });

  it('keeps the last copy of an older day', () => {
    const copies = [1, 2, 3].map((at) => copyOn(day('2026-06-20'), at));
    expect(copiesToDrop([...copies, copyOn(TODAY)], TODAY).toSorted()).toEqual([
      copies[0]?.name,
      copies[1]?.name,
    ]);
  });

  it('after two years of one copy a day: 2 days, 12 days, 10 weeks and 9 months reach back', () => {
    const ages = keptAfterDays(730);
    expect(ages).toHaveLength(2 + OLDER_MOST);
    expect(ages.slice(0, 14)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const gaps = ages.slice(14).map((age, at) => age - (ages[13 + at] ?? 0));
    expect(Math.max(...gaps.slice(0, 10))).toBeLessThanOrEqual(7);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(31 + 7);
    expect(ages.at(-1)).toBeGreaterThan(300);
  });

  it('counts days that have a copy: after a closed summer nothing is lost', () => {
    const copies = Array.from({ length: 12 }, (_, ago) => copyOn(addDays(day('2026-03-31'), -ago)));
    expect(copiesToDrop(copies, TODAY)).toEqual([]);
  });

  it('takes nothing because a clock was set back', () => {
    const copies = [copyOn(addDays(TODAY, 300), 1), copyOn(addDays(TODAY, 300), 2)];
    expect(copiesToDrop(copies, TODAY)).toEqual([]);
  });
});

describe('for any copies', () => {
  it('never takes the newest verified one, a recent one or one that is not verified', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        const dropped = new Set(copiesToDrop(copies, TODAY));
        const verified = copies
          .filter(({ isVerified }) => isVerified)
          .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
        expect(dropped.has(verified[0]?.name ?? '')).toBe(false);
        for (const copy of copies) {
          if (!copy.isVerified || daysBetween(copy.day, TODAY) < 2)
            expect(dropped.has(copy.name)).toBe(false);
        }
      }),
    );
  });

  it('keeps at most 31 older ones, and taking twice takes no more than once', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        const kept = keptOf(copies);
        const older = kept.filter((copy) => copy.isVerified && daysBetween(copy.day, TODAY) >= 2);
        // One more where the newest of all is itself an older one.
        expect(older.length).toBeLessThanOrEqual(OLDER_MOST + 1);
        expect(keptOf(kept)).toEqual(kept);
      }),
    );
  });

  it('does not depend on the order in which they are listed', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        expect(new Set(copiesToDrop(copies.toReversed(), TODAY))).toEqual(
          new Set(copiesToDrop(copies, TODAY)),
        );
      }),
    );
  });

  it('keeps a copy of each of the last 12 older days that have a verified one', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        const older = copies.filter((copy) => copy.isVerified && daysBetween(copy.day, TODAY) >= 2);
        const days = [...new Set(older.map((copy) => copy.day))].toSorted().slice(-12);
        const kept = new Set(
          keptOf(copies)
            .filter(({ isVerified }) => isVerified)
            .map((copy) => copy.day),
        );
        for (const one of days) expect(kept.has(one)).toBe(true);
      }),
    );
  });
});
