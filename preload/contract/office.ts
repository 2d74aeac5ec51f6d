import type { Day } from '../../db/model/day';
import type { ActionDetail } from './actions';
import type { Due, RunningClock } from './dues';
import type { ShownGrade } from './grades';
import type { RoundRow } from './surveyPages';
import type { TrendValue } from './surveyTrend';
import { nothing, reads, writes } from './takes';

/** 今日: what is due, what is out, how the last rounds stand. */
export interface Today {
  readonly today: Day;
  readonly weekday: number;
  readonly overdue: readonly ActionDetail[];
  readonly dueToday: readonly ActionDetail[];
  readonly next: readonly ActionDetail[];
  readonly nextUntil: Day;
  /** Measures that are due until then, each by itself, of any action. */
  readonly measures: readonly Due[];
  /** Planned meetings until then that are not held yet. */
  readonly meetings: readonly Due[];
  /** 8D reports until then that are not out. */
  readonly replies: readonly Due[];
  readonly clocks: readonly RunningClock[];
  readonly openRounds: readonly OpenRound[];
  readonly trend: {
    readonly rounds: readonly string[];
    readonly overall: readonly TrendValue[];
    readonly target: number | null;
    /** The last round with a figure is not closed yet. */
    readonly isRunning: boolean;
    readonly grade: ShownGrade | null;
    /** The watched dimensions of the last round with a figure. */
    readonly dimensions: readonly {
      readonly code: string;
      readonly name: string;
      readonly score: number | null;
    }[];
  };
  /** What was done today, newest first; what was done in one go is one line. */
  readonly recent: readonly RecentChange[];
}

export interface OpenRound extends RoundRow {
  readonly stillMissing: number | null;
  readonly targetPercent: string | null;
  readonly out: readonly {
    readonly form: string;
    readonly customer: string;
    readonly customerName: string;
    readonly dueOn: Day | null;
  }[];
}

export interface RecentChange {
  readonly at: string;
  readonly channel: string;
  readonly record: string;
  readonly recordKey: string;
  /** Records that were changed in one go. */
  readonly count: number;
}

export const office = {
  'today.page': reads(nothing).gives<Today>(),
  'sample.fill': writes(nothing).gives<{
    readonly customers: number;
    readonly rounds: number;
  }>(),
  'sample.clear': writes(nothing, { draws: true }).gives<{ readonly undo: string }>(),
};
