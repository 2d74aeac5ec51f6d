import type { ActionDetail } from '../../../preload/contract/actions';
import { type Status, StatusTag } from '../../parts/StatusTag';
import { useWords } from '../../parts/words';

const LOOKS: Readonly<Record<ActionDetail['state'], Status>> = {
  open: 'notDue',
  answered: 'running',
  verified: 'done',
  ineffective: 'overdue',
  closed: 'done',
};

/** The state's word; red while it is overdue. */
export function ActionState({ state, isOverdue }: Pick<ActionDetail, 'state' | 'isOverdue'>) {
  const words = useWords().actions.states;
  return <StatusTag status={isOverdue ? 'overdue' : LOOKS[state]}>{words[state]}</StatusTag>;
}
