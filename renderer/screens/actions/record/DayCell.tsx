import type { Day } from '../../../../db/model/day';
import { DayField } from '../../../parts/DayField';
import { useOffice } from '../../../shell/office';

interface DayCellProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (value: Day | null) => void;
  readonly isDisabled: boolean;
  readonly isLate?: boolean;
}

/** A day in a table: the column's head is its label. */
export function DayCell({ isLate = false, ...field }: DayCellProps) {
  const { today } = useOffice();
  return (
    <div className={isLate ? 'dayCell dayCellLate' : 'dayCell'}>
      <DayField {...field} today={today} />
    </div>
  );
}
