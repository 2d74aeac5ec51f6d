import type { Day } from '../../db/model/day';
import type { FormState } from '../../db/model/surveys/returns';
import type { Source } from '../../db/model/surveys/ruleSet';

/** 算给我看: how one figure came about. */
export interface Explanation {
  readonly figure: 'overall' | 'returnRate' | 'customer' | 'dimension' | 'item' | 'customersBelow';
  readonly subject: string | null;
  readonly subjectName: string | null;
  /** The figure as shown, one decimal, and with more decimals where rounding hides the reason. */
  readonly value: number | null;
  readonly exactText: string | null;
  /** The fraction with the real numbers: top ÷ bottom (× 100 for rates). */
  readonly top: string;
  readonly bottom: string;
  readonly timesHundred: boolean;
  readonly verdict: {
    readonly target: string;
    /** The round set it itself. */
    readonly isOwn: boolean;
    readonly isReached: boolean;
    readonly needed: number | null;
    readonly grade: string | null;
  } | null;
  readonly source: Source | null;
  readonly parts: readonly ExplainedPart[];
  readonly formsBehind: readonly ExplainedForm[];
  readonly ruleSet: {
    readonly code: string;
    readonly name: string;
    readonly version: number;
    readonly frozenOn: Day;
  };
}

/** One term of the sum: an item of a form, or a customer of the mean. */
export interface ExplainedPart {
  readonly code: string;
  readonly name: string;
  readonly weight: number | null;
  readonly points: number | null;
}

/** Exceptions (late, invalid, out) come first. */
export interface ExplainedForm {
  readonly form: string;
  readonly customer: string;
  readonly customerName: string;
  readonly state: FormState;
  readonly returnedOn: Day | null;
  readonly score: number | null;
  readonly isCounted: boolean;
  readonly blanks: number;
}
