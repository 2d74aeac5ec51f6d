import type { Default, Id, YesNo } from './columns';
import type { Day, Moment } from './model/day';

export interface TemplateTable {
  id: Id;
  uid: string;
  code: string;
  version: string;
  name: string;
  definitionJson: string;
  approvedOn: Day;
}

export interface RuleSetTable {
  id: Id;
  uid: string;
  code: string;
  version: number;
  name: string;
  definitionJson: string;
}

/** Every geometry that was ever printed, kept for ever, found by its hash. */
export interface GeometryTable {
  id: Id;
  hash: string;
  templateId: number;
  definitionJson: string;
}

export interface RoundTable {
  id: Id;
  uid: string;
  code: string;
  name: Default<string>;
  purpose: Default<string>;
  periodFrom: Day;
  periodTo: Day;
  templateId: number;
  ruleSetCode: string;
  /** The rule set as it was when the round was made: what the round is judged by, for ever. */
  ruleSetJson: string;
  targetsJson: Default<string>;
  createdOn: Day;
  closedOn: Day | null;
  deletedAt: Default<Moment | null>;
}

export interface RoundCustomerTable {
  roundId: number;
  customerId: number;
  reasonsJson: string;
}

export interface FormTable {
  id: Id;
  uid: string;
  code: string;
  roundId: number;
  customerId: number;
  /** The customer's n-th form of the round, from 1. */
  ordinal: number;
  issuedOn: Day | null;
  dueOn: Day | null;
  returnedOn: Day | null;
  withdrawnOn: Day | null;
  withdrawReason: Default<string>;
  printedOn: Day | null;
  reprints: Default<number>;
  opinion: Default<string>;
  /** Came back after its round was closed. */
  isAfterClosing: Default<YesNo>;
}

export interface AnswerTable {
  formId: number;
  item: string;
  /** A level's points, a mark, or 0–10: as it stands on the paper. */
  value: number;
}

/** A returned form keyed a second time, blind. */
export interface SecondKeyingTable {
  id: Id;
  formId: number;
  answersJson: string;
  opinion: Default<string>;
  keyedAt: Moment;
  personCode: string;
  personName: string;
  /** null: it differs from the first keying and nobody has decided yet. */
  decidedAt: Moment | null;
}

/** What the typist has typed and not yet saved. */
export interface DraftTable {
  subject: string;
  key: string;
  valueJson: string;
  savedAt: Moment;
}
