import { isTriggerKind } from '../../../db/model/surveys/triggers';
import type { ActionDetail } from '../../../preload/contract/actions';
import { NONE } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';

type Facts = Pick<
  ActionDetail,
  'kind' | 'subject' | 'subjectName' | 'problem' | 'opinion' | 'figure' | 'before'
>;

/** What is wrong, in one line: the office's own words where somebody wrote them, else the facts of the trigger. */
export function problemOf(action: Facts, words: Words['actions']): string {
  if (action.problem !== '') return action.problem;
  if (!isTriggerKind(action.kind)) return words.kinds[action.kind];
  return words.problems[action.kind]({
    subject: action.subjectName ?? action.subject ?? NONE,
    figure: action.figure ?? NONE,
    before: action.before ?? NONE,
    opinion: action.opinion ?? NONE,
  });
}

/** Whom it is about: the customer, the item, the dimension, or the round as a whole. */
export function subjectOf(
  { subject, subjectName, round }: Pick<ActionDetail, 'subject' | 'subjectName' | 'round'>,
  words: Words['actions'],
): string {
  if (subject !== null) return subjectName ?? subject;
  return round === null ? NONE : words.wholeRound(round);
}

/** The kinds whose subject is a customer. */
export function isAboutCustomer({ kind }: Pick<ActionDetail, 'kind'>): boolean {
  return kind === 'customerBelow' || kind === 'customerDeclined' || kind === 'opinion';
}
