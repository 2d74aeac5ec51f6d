import type { ActionOutcome } from '../../db/model/actions';
import type { Day } from '../../db/model/day';
import type { RuleSet, Source } from '../../db/model/surveys/ruleSet';
import type { RoundTargets } from '../../db/model/surveys/target';
import type { Template } from '../../db/model/surveys/template';
import type { TriggerKind } from '../../db/model/surveys/triggers';

const STAGES = ['plan', 'issue', 'return', 'score', 'improve', 'report'] as const;
export type StageName = (typeof STAGES)[number];

export interface RoundRow {
  readonly code: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly template: string;
  readonly ruleSet: string;
  readonly ruleSetName: string;
  readonly stage: StageName;
  readonly issued: number;
  readonly returnedOnTime: number;
  readonly returnRate: number | null;
  readonly isReturnRateReached: boolean | null;
  readonly overall: number | null;
  readonly grade: string | null;
  readonly openActions: number;
  readonly closedOn: Day | null;
}

export interface TemplateRow {
  readonly code: string;
  readonly version: string;
  readonly name: string;
  readonly formNumber: string;
  readonly items: number;
  /** Issued at least once: frozen. */
  readonly isFrozen: boolean;
  readonly template: Template;
}

export interface RoundHead {
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
  readonly from: Day;
  readonly to: Day;
  readonly template: Template;
  readonly ruleSet: RuleSet;
  readonly createdOn: Day;
  readonly closedOn: Day | null;
  readonly targets: RoundTargets;
}

/** One round as a page: stages, figures against the round before, customers × items, what fired. */
export interface RoundPage {
  readonly head: RoundHead;
  readonly stages: RoundStages;
  readonly next: NextStep;
  readonly figures: ShownFigures;
  readonly before: { readonly round: string; readonly figures: ShownFigures } | null;
  readonly dimensions: readonly ShownMean[];
  readonly items: readonly (ShownMean & { readonly dimension: string })[];
  /** Lowest score first. */
  readonly customers: readonly ShownCustomer[];
  readonly triggers: readonly ShownTrigger[];
  /** Kinds of the rule set that did not fire. */
  readonly notFired: readonly TriggerKind[];
}

export interface ShownFigures {
  readonly issued: number;
  readonly returnedOnTime: number;
  readonly returnedLate: number;
  readonly invalid: number;
  readonly counted: number;
  readonly returnRate: number | null;
  readonly overall: number | null;
  /** The round's own target, else its rules', judged exactly; null without one or without a score. */
  readonly isTargetReached: boolean | null;
  readonly grade: string | null;
  /** Late forms by themselves, where the rule set shows them beside. */
  readonly lateBeside: { readonly score: number | null; readonly forms: number } | null;
  readonly customersBelow: number | null;
  readonly customersScored: number;
  readonly opinions: number;
}

export interface ShownMean {
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  readonly before: number | null;
  readonly count: number;
  readonly isLow: boolean;
  readonly target: number | null;
}

export interface ShownCustomer {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly score: number;
  readonly grade: string | null;
  readonly before: number | null;
  readonly isBelow: boolean;
  /** In the order of `items`. */
  readonly points: readonly (number | null)[];
}

export interface ShownTrigger {
  readonly kind: TriggerKind;
  readonly subject: string | null;
  readonly subjectName: string | null;
  readonly form: string | null;
  readonly opinion: string | null;
  /** With two decimals where one would hide the reason. */
  readonly figure: string | null;
  readonly before: string | null;
  readonly source: Source;
  readonly department: string;
  readonly action: {
    readonly id: string;
    readonly code: string;
    readonly dueOn: Day;
    readonly state: string;
    /** Why it was closed without work. */
    readonly outcome: ActionOutcome | null;
  } | null;
}

export interface RoundStages {
  readonly plan: { readonly customers: number; readonly on: Day };
  readonly issue: {
    readonly made: number;
    readonly issued: number;
    readonly firstOn: Day | null;
    readonly lastOn: Day | null;
  };
  readonly return: {
    readonly onTime: number;
    readonly late: number;
    readonly out: number;
    readonly rate: number | null;
    readonly isReached: boolean | null;
    readonly stillMissing: number | null;
    readonly lastDueOn: Day | null;
  };
  readonly score: {
    readonly counted: number;
    readonly invalid: number;
    readonly overall: number | null;
    readonly grade: string | null;
  };
  readonly improve: {
    readonly fired: number;
    readonly open: number;
    readonly done: number;
    readonly firstDueOn: Day | null;
  };
  readonly report: { readonly isReady: boolean };
  readonly current: StageName;
}

/** What to do next; the words stand in the word files. */
export interface NextStep {
  readonly step:
    | 'choose-customers'
    | 'print-and-issue'
    | 'key-returns'
    | 'chase'
    | 'close'
    | 'answer-actions'
    | 'report'
    | 'done';
  readonly count: number;
  readonly on: Day | null;
}
