import { actionsOf } from '../../../db/queries/actions';
import type { ActionDetail } from '../../../preload/contract/actions';
import type { Checked } from '../../../preload/contract/index';
import type { ProposedTopic } from '../../../preload/contract/meetings';
import { actionProblem } from '../../../preload/words/actionProblem';
import { score } from '../../../preload/words/format';
import { wordsOf } from '../../../preload/words/wordsOf';
import type { JobOffice } from '../../office';
import { actionDetails } from '../actions/shown';
import { theRound } from '../found';
import { resultOf } from '../surveys/judged';
import { shownResult } from '../surveys/result';

const MOST_TITLE = 200;

/** What could be talked about: the round's result, then what is open, late things first. */
export async function proposedTopics(
  office: JobOffice,
  { round: code, onlyOverdue }: Checked<'meetings.agenda'>,
): Promise<readonly ProposedTopic[]> {
  const round = code === undefined ? undefined : await theRound(office.db, code);
  const found = await actionsOf(office.db, {
    isOpen: true,
    ...(round === undefined ? {} : { roundId: round.id }),
  });
  const details = await actionDetails(office, found);
  const actions = details
    .filter(({ isOverdue }) => isOverdue || !onlyOverdue)
    .map((one) => ofAction(office, one));
  const late = actions.filter(({ isOverdue }) => isOverdue);
  const rest = actions.filter(({ isOverdue }) => !isOverdue);
  const result = round === undefined || onlyOverdue ? [] : [await resultTopic(office, round.code)];
  return [...result, ...late, ...rest];
}

function ofAction({ settings }: JobOffice, action: ActionDetail): ProposedTopic {
  const words = wordsOf(settings.language);
  const said = actionProblem(action, words.actions);
  const isNamed = action.subjectName !== null && !said.includes(action.subjectName);
  const title = isNamed ? `${action.subjectName} · ${said}` : said;
  const { id, department, due, dueOn, isOverdue } = action;
  return { title: cut(title), action: id, department, dueOn: due?.on ?? dueOn, isOverdue };
}

function cut(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  return line.length > MOST_TITLE ? `${line.slice(0, MOST_TITLE - 1)}…` : line;
}

async function resultTopic(office: JobOffice, code: string): Promise<ProposedTopic> {
  const words = wordsOf(office.settings.language).meetings.agenda;
  const { overall, returnRate } = shownResult(await resultOf(office, await theRound(office.db, code)));
  const title = words.result(code, score(overall), score(returnRate));
  return { title, action: null, department: '', dueOn: null, isOverdue: false };
}
