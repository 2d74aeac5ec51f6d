import type { ActionKind } from '../../db/model/actions';
import { isTriggerKind } from '../../db/model/surveys/triggers';
import { NONE } from './format';
import type { Words } from './zh-CN';

interface ProblemFacts {
  readonly kind: ActionKind;
  readonly subject: string | null;
  readonly subjectName: string | null;
  readonly title: string;
  readonly problem: string;
  readonly opinion: string | null;
  readonly figure: string | null;
  readonly before: string | null;
}

/** What is wrong, in one line: its title where it has one, else the facts of the trigger. */
export function actionProblem(action: ProblemFacts, words: Words['actions']): string {
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
