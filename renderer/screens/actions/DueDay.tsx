import { type Day, daysBetween, yearOf } from '../../../db/model/day';
import { shortDay, shortDayWithWeekday } from '../../../preload/words/format';
import { useLanguage, useWords } from '../../parts/words';

interface DueDayProps {
  readonly dueOn: Day;
  readonly today: Day;
  /** A thing that is done is no longer late. */
  readonly isOverdue: boolean;
}

/** `09-24 · 迟 3 天`, `今天`, `10-08 周四`; with its year where that is another one. */
export function DueDay({ dueOn, today, isOverdue }: DueDayProps) {
  const words = useWords().actions;
  const { language } = useLanguage();
  const plain = yearOf(dueOn) === yearOf(today) ? shortDay(dueOn) : dueOn;
  if (isOverdue) {
    return (
      <span className="bad">
        {plain} · {words.late(daysBetween(dueOn, today))}
      </span>
    );
  }
  if (dueOn === today) return words.groups.today;
  return plain === dueOn ? dueOn : shortDayWithWeekday(dueOn, language);
}
