import { isTriggerKind } from '../../../db/model/surveys/triggers';
import type { ActionDetail } from '../../../preload/contract/actions';
import { NONE } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';

type Facts = Pick<
  ActionDetail,
  'kind' | 'subject' | 'subjectName' | 'title' | 'problem' | 'opinion' | 'figure' | 'before'
>;

/** What is wrong, in one line: its title where it has one, else the facts of the trigger. */
export function problemOf(action: Facts, words: Words['actions']): string {
  if (action.title !== '') return action.title;
  if (!isTriggerKind(action.kind)) return firstLine(action.problem) || words.kinds[action.kind];
  return words.problems[action.kind]({
    subject: action.subjectName ?? action.subject ?? NONE,
    figure: action.figure ?? NONE,
    before: action.before ?? NONE,
    opinion: action.opinion ?? NONE,
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
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
