import type { Day } from '../../../../db/model/day';
import type { Due } from '../../../../preload/contract/dues';
import { LineList } from '../../../parts/LineList';
import { StatusTag } from '../../../parts/StatusTag';
import { useWords } from '../../../parts/words';
import { titleOfDue } from './dueWords';

interface DayDuesProps {
  readonly dues: readonly Due[];
  readonly today: Day;
  readonly label: string;
  readonly onOpen: (due: Due) => void;
}

/** Every due is a line that opens its record. */
export function DayDues({ dues, today, label, onOpen }: DayDuesProps) {
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
        end: due.on < today ? <StatusTag status="overdue" /> : undefined,
        onOpen: () => onOpen(due),
      }))}
    />
  );
}
