import type { MeetingRow } from '../../../preload/contract/meetings';
import { type Status, StatusTag } from '../../parts/StatusTag';
import { useWords } from '../../parts/words';

const LOOKS: Readonly<Record<MeetingRow['state'], Status>> = {
  planned: 'notDue',
  held: 'running',
  approved: 'done',
};

export function MeetingState({ state }: Pick<MeetingRow, 'state'>) {
  return <StatusTag status={LOOKS[state]}>{useWords().meetings.states[state]}</StatusTag>;
}
