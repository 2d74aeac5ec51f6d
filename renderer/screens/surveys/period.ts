import { addDays, type Day, day, yearOf } from '../../../db/model/day';
import type { RuleSet } from '../../../db/model/surveys/ruleSet';

export type Frequency = RuleSet['frequency'];

/** One period of a rule set's rhythm: the 4th quarter of 2026. */
export interface SurveyPeriod {
  readonly frequency: Frequency;
  readonly year: number;
  /** From 1 on. */
  readonly part: number;
}

const MONTHS: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const YEAR_MONTHS = 12;

export function periodAt(on: Day, frequency: Frequency): SurveyPeriod {
  return { frequency, year: yearOf(on), part: Math.ceil(Number(on.slice(5, 7)) / MONTHS[frequency]) };
}

export function movedPeriod({ frequency, year, part }: SurveyPeriod, by: number): SurveyPeriod {
  const parts = YEAR_MONTHS / MONTHS[frequency];
  const all = year * parts + part - 1 + by;
  return { frequency, year: Math.floor(all / parts), part: (all % parts) + 1 };
}

export function daysOfPeriod(period: SurveyPeriod): { readonly from: Day; readonly to: Day } {
  return { from: firstDay(period), to: addDays(firstDay(movedPeriod(period, 1)), -1) };
}

function firstDay({ frequency, year, part }: SurveyPeriod): Day {
  const month = (part - 1) * MONTHS[frequency] + 1;
  return day(`${year}-${String(month).padStart(2, '0')}-01`);
}

/** `2026Q4`, `2026H2`, `2026`, `2026-10`. */
export function codeOfPeriod({ frequency, year, part }: SurveyPeriod): string {
  switch (frequency) {
    case 'quarter':
      return `${year}Q${part}`;
    case 'half-year':
      return `${year}H${part}`;
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`;
    case 'year':
      return String(year);
    default:
      return frequency satisfies never;
  }
}

/** The period that today lies in, or the first one after it that has no round yet. */
export function proposedPeriod(today: Day, frequency: Frequency, used: ReadonlySet<string>): SurveyPeriod {
  let period = periodAt(today, frequency);
  while (used.has(codeOfPeriod(period))) period = movedPeriod(period, 1);
  return period;
}

/** Two rounds beside each other: `Q2` and `Q3`, with their years only where these differ. */
export function pairNames(before: string, now: string): readonly [string, string] {
  const [first = before, second = now] = shortCodes([before, now]);
  return second.length < first.length ? [before.slice(4), second] : [first, second];
}

/** `25Q4` `26Q1` `Q2` `Q3`: the year only where it begins. Codes that are no quarters stay as they are. */
export function shortCodes(codes: readonly string[]): readonly string[] {
  return codes.map((code, index) => {
    if (!/^\d{4}[QH]\d$/.test(code)) return code;
    const isSameYear = codes[index - 1]?.slice(0, 4) === code.slice(0, 4);
    return isSameYear ? code.slice(4) : code.slice(2);
  });
}
