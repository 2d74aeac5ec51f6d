import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Stage } from '../../../parts/StageLine';

type Reached = Pick<
  ActionWhole,
  'state' | 'openedOn' | 'dueOn' | 'answeredOn' | 'verifiedOn' | 'closedOn' | 'isOverdue' | 'cycle'
>;

const REACHED = { open: 0, ineffective: 0, answered: 1, verified: 2, closed: 3 } as const;

/** 未回复 → 已回复 → 已确认 → 已关闭, each with its day. What was not effective stands at the beginning again. */
export function actionStages(
  action: Reached,
  { stages, stageFacts }: Words['actionRecord'],
): readonly Stage[] {
  const { openedOn, answeredOn, verifiedOn, closedOn, cycle } = action;
  const reached = REACHED[action.state];
  const first = reached === 0 ? stageFacts.due(action.dueOn) : openedOn;
  const all = [
    { name: stages.open, fact: first, ...(cycle > 1 ? { count: stageFacts.again(cycle) } : {}) },
    { name: stages.answered, ...factOf(answeredOn) },
    { name: stages.verified, ...factOf(verifiedOn) },
    { name: stages.closed, ...factOf(closedOn) },
  ];
  return all.map((stage, at) => ({ ...stage, state: stateAt(at, reached, action) }));
}

function factOf(day: string | null) {
  return day === null ? {} : { fact: day };
}

function stateAt(at: number, reached: number, { state, isOverdue }: Reached): Stage['state'] {
  if (at < reached || state === 'closed') return 'done';
  if (at > reached) return 'toCome';
  return isOverdue && at === 0 ? 'missed' : 'here';
}
