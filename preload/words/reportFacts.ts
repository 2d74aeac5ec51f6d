/** What the sentences of reports are told: figures ready to be read, and verdicts judged by the office. */

export type Direction = 'up' | 'down' | 'same';

export interface Named {
  readonly name: string;
  readonly score: string;
}

/** The lowest, and how many share its score, itself counted. */
export interface Lowest extends Named {
  readonly alike: number;
}

interface Moved {
  readonly name: string;
  readonly by: string;
}

export interface Aim {
  readonly target: string;
  readonly clause: string;
  readonly isReached: boolean;
}

export interface OverallFacts {
  readonly score: string | null;
  readonly before: {
    readonly score: string;
    readonly round: string;
    readonly by: string;
    readonly direction: Direction;
  } | null;
  readonly aim: Aim | null;
}

export interface CountedFacts {
  readonly counted: number;
  readonly customers: number;
  readonly isEachForm: boolean;
  /** Left out of the scores. */
  readonly late: number;
  readonly invalid: number;
  /** What late forms come to by themselves; told only when there are any. */
  readonly lateBeside: string;
  readonly lateBesideForms: number;
}

export interface ReturnFacts {
  readonly rate: string | null;
  readonly onTime: number;
  readonly issued: number;
  readonly aim: Aim | null;
  readonly late: number;
  readonly out: number;
  /** How many forms must be back on time to reach the target. */
  readonly needed: number | null;
  /** The last rounds' rates, oldest first. */
  readonly recent: readonly string[];
}

export interface DimensionFacts {
  readonly count: number;
  readonly moves: { readonly up: number; readonly down: number; readonly same: number } | null;
  readonly risen: Moved | null;
  readonly fallen: Moved | null;
  readonly lowest: Lowest;
  readonly below: readonly Named[];
  readonly target: string | null;
}

export interface ItemFacts {
  readonly count: number;
  readonly down: number | null;
  readonly worst: { readonly name: string; readonly by: string; readonly now: string } | null;
  readonly lowest: Lowest;
  readonly rule: { readonly percent: string; readonly clause: string; readonly low: readonly Named[] } | null;
  readonly twice: readonly { readonly name: string; readonly path: readonly string[] }[];
}

export interface CustomerFacts {
  readonly scored: number;
  readonly below: { readonly count: number; readonly before: number | null; readonly target: string } | null;
  readonly declined: readonly Moved[] | null;
  readonly lowest: Lowest;
}

export interface TriggerFacts {
  readonly name: string;
  readonly figure: string;
  readonly before: string;
}

export interface MethodFacts {
  readonly unanswered: 'left-out' | 'neutral' | 'zero';
  readonly invalidAbove: { readonly percent: number } | { readonly blanks: number };
  readonly severalForms: 'mean' | 'each';
  readonly lateForms: 'left-out' | 'counted' | 'beside';
}
