import { addDays, type Day } from '../day';
import { isWorkingDay, type WorkingCalendar } from '../workingDays';

/** 退货 / 补货 / 折让. */
export const SETTLEMENT_KINDS = ['goodsReturn', 'replacement', 'credit'] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

/** How the customer judges the handling; empty: not yet. */
export const JUDGEMENTS = ['', 'satisfied', 'acceptable', 'dissatisfied'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export type SettlementState = 'done' | 'overdue' | 'open';

interface Promised {
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
}

/** What was promised is late from the day after its due day on; done late, it is done. */
export function settlementState({ dueOn, doneOn }: Promised, today: Day): SettlementState {
  if (doneOn !== null) return 'done';
  return dueOn !== null && dueOn < today ? 'overdue' : 'open';
}

export type VisitState = 'done' | 'overdue' | 'rehearsalLate' | 'rehearsed' | 'planned';

interface Planned {
  readonly visitOn: Day;
  readonly reviewedOn: Day | null;
  readonly doneOn: Day | null;
}

/** Without a rehearsal it is late on the day before the visit (rulebook 4, 10); a visit whose day has passed still needs its result. */
export function visitState({ visitOn, reviewedOn, doneOn }: Planned, today: Day): VisitState {
  if (doneOn !== null) return 'done';
  if (visitOn < today) return 'overdue';
  if (reviewedOn !== null) return 'rehearsed';
  return addDays(visitOn, -1) <= today ? 'rehearsalLate' : 'planned';
}

const DAYS_BEFORE = 2;

/** The last working day on which the rehearsal is still in time: two days before the visit, or earlier. */
export function rehearsalDueOn(visitOn: Day, calendar: WorkingCalendar): Day {
  let due = addDays(visitOn, -DAYS_BEFORE);
  while (!isWorkingDay(due, calendar)) due = addDays(due, -1);
  return due;
}

/** One of the papers that go along, and whether it is packed. */
export interface Paper {
  readonly text: string;
  readonly isReady: boolean;
}

const READY = '✓ ';

/** As they are kept: a line each, what is packed with its tick. */
export function papersText(papers: readonly Paper[]): string {
  return papers.map(({ text, isReady }) => (isReady ? `${READY}${text}` : text)).join('\n');
}

export function papersOf(text: string): readonly Paper[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ text: line.replace(READY, ''), isReady: line.startsWith(READY) }));
}
