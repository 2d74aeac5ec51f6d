import type { Day } from '../../db/model/day';
import type { Source } from '../../db/model/surveys/ruleSet';

export interface SurveyTrend {
  readonly template: { readonly code: string; readonly name: string } | null;
  readonly ruleSet: { readonly code: string; readonly name: string } | null;
  /** The pairs of questionnaire and rule set that have rounds. */
  readonly choices: readonly {
    readonly template: string;
    readonly templateName: string;
    readonly ruleSet: string;
    readonly ruleSetName: string;
    readonly rounds: number;
  }[];
  /** Of the newest round; every point has that of its own round. */
  readonly target: number | null;
  /** Of the rules' target; a round that has set itself one has none. */
  readonly targetSource: Source | null;
  readonly rounds: readonly {
    readonly code: string;
    readonly from: Day;
    readonly to: Day;
    readonly isClosed: boolean;
    readonly returnRate: number | null;
  }[];
  readonly overall: readonly TrendValue[];
  readonly dimensions: readonly {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly points: readonly TrendValue[];
  }[];
  readonly customers: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly scores: readonly (number | null)[];
    /** Below the target, and below the round before; judged exactly. */
    readonly isBelow: readonly boolean[];
    readonly isLower: readonly boolean[];
  }[];
}

export interface TrendValue {
  readonly score: number | null;
  readonly count: number;
  /** The round's own, else its rules'. */
  readonly target: number | null;
  /** Below it, judged exactly. */
  readonly isBelow: boolean;
  /** Below the round before, judged exactly: rounding may hide it. */
  readonly isLower: boolean;
}
