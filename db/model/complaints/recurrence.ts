import { type Day, day, isDay } from '../day';
import {
  type CaseFacts,
  type CaseLikeness,
  caseReader,
  type KnownCase,
  type RecurrenceRules,
} from './caseLikeness';

/** The first day of the window that ends on a day: the same day so many months before, or the last of a shorter month. */
export function windowStart(until: Day, months: number): Day {
  const all = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1 - months;
  const month = `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
  const of = Number(until.slice(8));
  for (let last = of; last > 28; last -= 1) if (isDay(`${month}-${last}`)) return day(`${month}-${last}`);
  return day(`${month}-${String(Math.min(of, 28)).padStart(2, '0')}`);
}

export interface FoundCase<C extends KnownCase> extends CaseLikeness {
  readonly case: C;
}

interface Asked extends CaseFacts {
  /** What is looked back from. */
  readonly on: Day;
}

/** Earlier cases within the window, and whatever is open now: the most alike first, then the newest. */
export function findCases<C extends KnownCase>(
  asked: Asked,
  all: readonly C[],
  { rules, families }: { readonly rules: RecurrenceRules; readonly families: ReadonlyMap<string, string> },
): readonly FoundCase<C>[] {
  const reader = caseReader(rules, families);
  const read = reader.read(asked);
  const from = windowStart(asked.on, rules.windowMonths);
  return all
    .filter(({ on, isOpen }) => isOpen || (on >= from && on <= asked.on))
    .flatMap((one) => {
      const likeness = reader.compare(read, one);
      return likeness.score > 0 && likeness.score >= rules.least ? [{ case: one, ...likeness }] : [];
    })
    .toSorted(byLikeness);
}

function byLikeness(left: FoundCase<KnownCase>, right: FoundCase<KnownCase>): number {
  if (left.score !== right.score) return right.score - left.score;
  if (left.case.on !== right.case.on) return left.case.on < right.case.on ? 1 : -1;
  return left.case.code < right.case.code ? -1 : 1;
}

/**
 * Codes of the complaints that repeat an earlier one: same part family and defect kind within the window, any customer
 * (rulebook 9). A complaint without a part number or a defect repeats nothing.
 */
export function repeatsAmong(
  all: readonly KnownCase[],
  { rules, families }: { readonly rules: RecurrenceRules; readonly families: ReadonlyMap<string, string> },
): ReadonlySet<string> {
  const reader = caseReader(rules, families);
  const last = new Map<string, Day>();
  const repeats = new Set<string>();
  for (const one of all.toSorted(byDay)) {
    const [family, defect] = [reader.family(one), reader.defect(one)];
    if (family === '' || defect === '') continue;
    const kind = `${family}\n${defect}`;
    const before = last.get(kind);
    if (before !== undefined && before >= windowStart(one.on, rules.windowMonths)) repeats.add(one.code);
    last.set(kind, one.on);
  }
  return repeats;
}

function byDay(left: KnownCase, right: KnownCase): number {
  if (left.on !== right.on) return left.on < right.on ? -1 : 1;
  return left.code < right.code ? -1 : 1;
}
