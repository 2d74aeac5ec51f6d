import { type Day, day, quarterOf, yearOf } from '../day';

/** 客诉回访表: the small questionnaire after a complaint is closed; asked in rounds of its own. */
export const FOLLOW_UP_TEMPLATE = 'complaint-followup';

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;
const MONTHS = 3;

/** The quarter that a follow-up made on a day belongs to. */
export function followUpPeriod(on: Day): { readonly from: Day; readonly to: Day } {
  const [year, quarter] = [yearOf(on), quarterOf(on)];
  const month = String((quarter - 1) * MONTHS + 1).padStart(2, '0');
  return { from: day(`${year}-${month}-01`), to: day(`${year}-${LAST_DAYS[quarter - 1] ?? '12-31'}`) };
}

/** KSHF-2026Q4; the quarter's second round, after its first was closed, is KSHF-2026Q4-2. */
export function followUpRoundCode(on: Day, number: number): string {
  const code = `KSHF-${yearOf(on)}Q${quarterOf(on)}`;
  return number === 1 ? code : `${code}-${number}`;
}
