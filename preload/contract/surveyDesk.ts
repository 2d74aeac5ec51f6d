import type { Day } from '../../db/model/day';
import type { FormState } from '../../db/model/surveys/returns';
import type { Answers } from '../../db/model/surveys/score';
import type { RoundHead } from './surveyPages';

export interface DeskForm {
  readonly form: string;
  readonly customer: string;
  readonly customerName: string;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly returnedOn: Day | null;
  readonly state: FormState;
  readonly score: number | null;
  readonly isBelow: boolean;
  readonly hasDraft: boolean;
  /** It came back after its round was closed: it is in no figure, and may still be corrected. */
  readonly isAfterClosing: boolean;
  /** Of one that came back: keyed once, keyed twice and not yet decided, or done. */
  readonly keyed: 'once' | 'differs' | 'twice' | null;
  readonly opinion: string;
}

/** Everything that the keying screen lists beside the paper. */
export interface ReturnDesk {
  readonly head: RoundHead;
  readonly forms: readonly DeskForm[];
  readonly issued: number;
  readonly returnedOnTime: number;
  readonly stillMissing: number | null;
  readonly today: Day;
}

export interface FormPage {
  readonly form: DeskForm;
  readonly round: string;
  readonly head: RoundHead;
  readonly answers: Answers;
  readonly opinion: string;
  readonly draft: {
    readonly returnedOn: Day | null;
    readonly answers: Readonly<Record<string, number | null>>;
    readonly opinion: string;
    readonly savedAt: string;
  } | null;
  /** This customer's earlier rounds, oldest first. */
  readonly earlier: readonly EarlierRound[];
  /** Each item's mean over all customers in the round before. */
  readonly itemsBefore: Readonly<Record<string, number | null>>;
}

interface EarlierRound {
  readonly round: string;
  readonly score: number | null;
  /** That round's target, and whether the score is below it, judged exactly. */
  readonly target: number | null;
  readonly isBelow: boolean;
  readonly items: Readonly<Record<string, number>>;
}
