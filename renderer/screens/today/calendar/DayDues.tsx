import type { Day } from '../../../../db/model/day';
import type { Due } from '../../../../preload/contract/dues';
import { LineList } from '../../../parts/LineList';
import { StatusTag } from '../../../parts/StatusTag';
import { useWords } from '../../../parts/words';
import { DueDay } from '../../actions/DueDay';
import { titleOfDue } from './dueWords';

export interface DayDuesProps {
  readonly dues: readonly Due[];
  readonly today: Day;
  readonly label: string;
  readonly onOpen: (due: Due) => void;
  /** Where they are of several days. */
  readonly isDayShown?: boolean;
}

/** Every due is a line that opens its record. */
export function DayDues({ dues, today, label, onOpen, isDayShown = false }: DayDuesProps) {
  const words = useWords().dues;
  return (
    <LineList
      label={label}
      lines={dues.map((due) => ({
        key: `${due.uid} ${due.kind}`,
        start: <span className="code">{due.code}</span>,
        main: [due.kind === 'return' ? words.forms(due.forms) : titleOfDue(due, words), due.who]
          .filter(Boolean)
          .join(' · '),
        end: endOf(due, today, isDayShown),
        onOpen: () => onOpen(due),
      }))}
    />
  );
}

function endOf({ on }: Due, today: Day, isDayShown: boolean) {
  const isOverdue = on < today;
  if (isDayShown) return <DueDay dueOn={on} today={today} isOverdue={isOverdue} />;
  return isOverdue ? <StatusTag status="overdue" /> : undefined;
}
