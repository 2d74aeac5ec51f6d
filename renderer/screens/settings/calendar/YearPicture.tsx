import { addDays, type Day, day } from '../../../../db/model/day';
import type { CalendarYear } from '../../../../preload/contract/settings';
import { weekday } from '../../../../preload/words/format';
import type { Language } from '../../../../preload/words/language';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { firstColumn, monthsOf, type YearDay } from './yearDays';

interface YearPictureProps {
  readonly year: CalendarYear;
  readonly worksSaturdays: boolean;
}

const A_MONDAY = day('2024-01-01');
const COLUMNS = Array.from({ length: 37 }, (_, at) => addDays(A_MONDAY, at));

/** A year as twelve lines under one row of weekdays: weekends stand in columns, holidays leap to the eye. */
export function YearPicture({ year, worksSaturdays }: YearPictureProps) {
  const words = useWords().settings.calendar;
  const { language } = useLanguage();
  const { today } = useOffice();
  return (
    <>
      <div className="yearPicture">
        <span />
        {COLUMNS.map((column) => (
          <span key={column} className="yearWeekday" aria-hidden="true">
            {letterOf(column, language)}
          </span>
        ))}
        {monthsOf(year, worksSaturdays).map((month, at) => (
          <Month key={month[0]?.day} name={words.month(at + 1)} month={month} today={today} />
        ))}
      </div>
      <p className="yearLegend small tertiary">
        {(['holiday', 'shifted', 'weekend'] as const).map((kind) => (
          <span key={kind}>
            <i className={`yearDay day-${kind}`} />
            {words.legend[kind]}
          </span>
        ))}
      </p>
    </>
  );
}

function letterOf(column: Day, language: Language): string {
  const name = weekday(column, language);
  return language === 'en' ? name.slice(0, 1) : name.slice(-1);
}

interface MonthProps {
  readonly name: string;
  readonly month: readonly YearDay[];
  readonly today: Day;
}

function Month({ name, month, today }: MonthProps) {
  const words = useWords().settings.calendar;
  const { language } = useLanguage();
  return (
    <>
      <span className="yearMonth">{name}</span>
      {month.map((each, at) => (
        <span
          key={each.day}
          className={`yearDay day-${each.kind}${each.day === today ? ' dayToday' : ''}`}
          style={at === 0 ? { gridColumnStart: firstColumn(month) + 1 } : undefined}
          data-tip={
            each.kind === 'holiday' || each.kind === 'shifted'
              ? `${each.day} ${shippedName(each.name, language)} · ${words.legend[each.kind]}`
              : undefined
          }
        >
          {Number(each.day.slice(8))}
        </span>
      ))}
    </>
  );
}
