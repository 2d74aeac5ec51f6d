import type { Facts } from '../refusal';

/** Why a cell cannot be used. Each code has its words in every language. */
export type ReasonCode =
  | 'missing' // a required cell is blank
  | 'too-long' // { max }
  | 'error-value' // an Excel error { text }
  | 'no-such-day'
  | 'no-such-time'
  | 'time-without-day'
  | 'other-time' // { at: what the column beside it says }
  | 'not-a-number'
  | 'not-whole'
  | 'out-of-range' // { min?, max? }
  | 'not-yes-or-no'
  | 'not-a-choice' // { choices }
  | 'key-twice' // { first: the row that has it already }
  | 'unknown-customer'
  | 'customer-in-bin'
  | 'unknown-department'
  | 'issue-day-missing'
  | 'issued-after-return'
  | 'answers-without-return'
  | 'answer-not-on-scale'
  | 'round-closed'
  | 'complaint-in-bin'
  | 'complaint-closed'
  | 'complaint-withdrawn'
  | 'complaint-reopened'
  | 'told-here' // { at: the time that is kept, on the plant's clock }
  | 'worked-on-here';

export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Facts;
}

/** What a cell says (null when it is blank), or why it cannot be read. */
export type Reading<T> = { readonly value: T | null } | { readonly reason: Reason };

export const BLANK = { value: null } as const;

export function value<T>(read: T): { readonly value: T } {
  return { value: read };
}

export function reason(code: ReasonCode, facts: Facts = {}): { readonly reason: Reason } {
  return { reason: { code, facts } };
}
