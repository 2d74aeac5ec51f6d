import type { Band } from './bands';
import type { Trigger } from './triggers';

/** Where a figure of a rule set comes from: the clause of the procedure and its own words (rulebook 3). */
export interface Source {
  readonly clause: string;
  readonly words: string;
}

/** A rule set (规则方案): how a round is asked, scored, called and turned into work. The office edits it; a round freezes it. */
export interface RuleSet {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly frequency: 'quarter' | 'half-year' | 'year' | 'month';
  readonly frequencySource: Source;
  readonly population: Population;
  /** Working days from issue to return; a later form counts as not returned. Null: no deadline, so no late forms. */
  readonly deadline: { readonly workingDays: number; readonly source: Source } | null;
  /** Per cent, as decimal text: `99`. */
  readonly returnTarget: { readonly percent: string; readonly source: Source } | null;
  /** The score that trend charts draw as the target, as decimal text, or null. */
  readonly target: { readonly score: string; readonly source: Source } | null;
  readonly bands: Bands | null;
  readonly scoring: Scoring;
  readonly triggers: readonly Trigger[];
  /** Dimensions whose decline is watched; trend lines exist for every dimension. */
  readonly watchedDimensions: readonly string[];
  /** Opinions that say nothing, compared after trimming. */
  readonly emptyOpinions: readonly string[];
  readonly actionDue: { readonly workingDays: number; readonly source: Source };
  readonly verification: 'next-round' | 'by-date';
  readonly verificationSource: Source;
}

export interface Bands {
  /** Best first, each by its lower bound; below the last bound the last band still holds. */
  readonly list: readonly Band[];
  /** Decimals that the score is rounded to, half up, before it is read; null reads it exactly. */
  readonly decimals: number | null;
  readonly source: Source;
}

export interface Scoring {
  /** Points of the levels, best first, in place of the questionnaire's own; null keeps those. */
  readonly levelPoints: readonly number[] | null;
  readonly unanswered: 'left-out' | 'neutral' | 'zero';
  /** A form is invalid when more than this share of its scored items is blank, in per cent; or more than a number of them. */
  readonly invalidAbove: { readonly percent: number } | { readonly blanks: number };
  readonly severalForms: 'mean' | 'each';
  /** Beside: in no score of the round, but with a figure of their own. */
  readonly lateForms: 'left-out' | 'counted' | 'beside';
}

export type Population =
  | { readonly who: 'existing'; readonly source: Source }
  | { readonly who: 'existing-and-potential'; readonly source: Source }
  | { readonly who: 'delivered-in-period'; readonly source: Source }
  | {
      readonly who: 'any-of';
      readonly quantity: number;
      readonly deliveries: number;
      readonly reasons: readonly EligibleReason[];
      readonly source: Source;
    };

const ELIGIBLE_REASONS = [
  'allCustomers',
  'quantity',
  'deliveries',
  'newProduct',
  'ownMould',
  'keyProspect',
] as const;
export type EligibleReason = (typeof ELIGIBLE_REASONS)[number];
