import type { Day } from '../../../db/model/day';
import type { DeskForm } from '../../../preload/contract/surveyDesk';
import { shortDay } from '../../../preload/words/format';
import { type Status, StatusTag } from '../../parts/StatusTag';
import { Tag } from '../../parts/Tag';
import { useWords } from '../../parts/words';

const STATUS: Readonly<Record<'onTime' | 'late' | 'invalid', Status>> = {
  onTime: 'counted',
  late: 'late',
  invalid: 'invalid',
};

interface FormStateTagProps {
  readonly form: Pick<DeskForm, 'state' | 'dueOn'>;
  readonly today: Day;
}

/** A form's state; one that is out says how long it may still be out. */
export function FormStateTag({ form: { state, dueOn }, today }: FormStateTagProps) {
  const words = useWords();
  switch (state) {
    case 'onTime':
    case 'late':
    case 'invalid':
      return <StatusTag status={STATUS[state]} />;
    case 'issued':
      return <OutTag dueOn={dueOn} today={today} />;
    case 'made':
    case 'withdrawn':
      return <Tag>{words.surveys.states[state]}</Tag>;
    default:
      return state satisfies never;
  }
}

export function OutTag({ dueOn, today }: { readonly dueOn: Day | null; readonly today: Day }) {
  const words = useWords();
  const { desk } = words.keying;
  if (dueOn === null) return <StatusTag status="waiting" />;
  if (dueOn < today) return <StatusTag status="overdue">{desk.overdue}</StatusTag>;
  if (dueOn === today) return <StatusTag status="soon">{desk.dueToday}</StatusTag>;
  return <Tag icon="clock">{desk.due(shortDay(dueOn))}</Tag>;
}
