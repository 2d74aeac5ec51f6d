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
export function ActionState({
  state,
  outcome,
  isOverdue,
  escalation,
}: Pick<ActionDetail, 'state' | 'outcome' | 'isOverdue' | 'escalation'>) {
  const words = useWords();
  if (outcome !== null) return <StatusTag status="same">{words.actions.outcomes[outcome]}</StatusTag>;
  const tag = (
    <StatusTag status={isOverdue ? 'overdue' : LOOKS[state]}>{words.actions.states[state]}</StatusTag>
  );
  if (escalation === null) return tag;
  const to = words.actionRecord.escalateTo[escalation.to];
  const told = [to, ...escalation.names].join(' ');
  return (
    <span data-tip={words.actions.escalated(`${told} ${escalation.since}`)}>
      {tag} <b className="bad">↑{escalation.level}</b>
    </span>
  );
}
