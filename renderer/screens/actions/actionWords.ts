import type { ActionDetail } from '../../../preload/contract/actions';
import { actionProblem } from '../../../preload/words/actionProblem';
import { NONE } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';

type Facts = Pick<
  ActionDetail,
  'kind' | 'subject' | 'subjectName' | 'title' | 'problem' | 'opinion' | 'figure' | 'before'
>;

/** What is wrong, in one line: its title where it has one, else the facts of the trigger. */
export function problemOf(action: Facts, words: Words['actions']): string {
  return actionProblem(action, words);
}

/** Whom it is about: the customer, the item, the dimension, or the round as a whole. */
export function subjectOf(
  { subject, subjectName, round }: Pick<ActionDetail, 'subject' | 'subjectName' | 'round'>,
  words: Words['actions'],
): string {
  if (subject !== null) return subjectName ?? subject;
  return round === null ? NONE : words.wholeRound(round);
}

/** Those whose subject, if they have one, is a customer. */
export function isAboutCustomer({ kind }: Pick<ActionDetail, 'kind'>): boolean {
  return kind !== 'itemLow' && kind !== 'dimensionDeclined';
}
