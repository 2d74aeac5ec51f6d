import { type KeyboardEvent, useEffect, useRef } from 'react';
import { addDays, type Day } from '../../../../db/model/day';
import type { CalendarDayShown, Due } from '../../../../preload/contract/dues';
import { weekday } from '../../../../preload/words/format';
import { isComposing } from '../../../parts/keys';
import { useLanguage, useWords } from '../../../parts/words';
import { titleOfDue } from './dueWords';
import { dayByKey, isInMonth } from './monthDays';

const WEEK = 7;
const MOST_SHOWN = 3;

export interface DaysShown {
  readonly today: Day;
  readonly chosen: Day;
  readonly days: readonly CalendarDayShown[];
  readonly duesOf: (of: Day) => readonly Due[];
  readonly onChoose: (day: Day) => void;
  readonly onOpen: (due: Due) => void;
}

/** The weeks of the chosen day's month; arrows move by days and weeks, Page Up and Down by months, Enter opens. */
export function MonthGrid(props: DaysShown) {
  const { days, chosen, duesOf, onChoose, onOpen } = props;
  const words = useWords().dues;
  const { language } = useLanguage();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const to = dayByKey(event.key, chosen);
    const [first] = duesOf(chosen);
    if (to !== null) onChoose(to);
    else if (event.key === 'Enter' && first !== undefined) onOpen(first);
    else return;
    event.preventDefault();
  };
  const monday = days[0]?.day;
  return (
    <section className="monthGrid" aria-label={words.title}>
      {monday !== undefined &&
        Array.from({ length: WEEK }, (_, at) => addDays(monday, at)).map((of) => (
          <div key={of} className="monthWeekday small tertiary">
            {weekday(of, language)}
          </div>
        ))}
      {days.map((shown) => (
        <MonthDay key={shown.day} shown={shown} onKeyDown={onKeyDown} {...props} />
      ))}
    </section>
  );
}

interface MonthDayProps extends DaysShown {
  readonly shown: CalendarDayShown;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function MonthDay({ shown, today, chosen, duesOf, onChoose, onKeyDown }: MonthDayProps) {
  const words = useWords().dues;
  const { day, isWorking, name } = shown;
  const dues = duesOf(day);
  const isChosen = day === chosen;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) button.current?.focus({ preventScroll: true });
  }, [isChosen]);
  const look = [
    'monthDay',
    isWorking ? '' : 'monthFree',
    isInMonth(day, chosen) ? '' : 'monthOther',
    isChosen ? 'monthChosen' : '',
    day === today ? 'monthToday' : '',
  ];
  return (
    <button
      ref={button}
      type="button"
      aria-pressed={isChosen}
      onKeyDown={onKeyDown}
      aria-current={day === today ? 'date' : undefined}
      aria-label={words.dayLabel(`${day} ${name}`.trim(), dues.length)}
      tabIndex={isChosen ? 0 : -1}
      className={look.filter(Boolean).join(' ')}
      onClick={() => onChoose(day)}
    >
      <span className="monthDayHead">
        <b>{Number(day.slice(8))}</b>
        {name !== '' && (
          <span className="small cut" data-full="">
            {isWorking ? words.shifted : words.holiday} {name}
          </span>
        )}
      </span>
      {dues.slice(0, MOST_SHOWN).map((due) => (
        <span
          key={`${due.uid} ${due.kind}`}
          className={day < today ? 'monthDue monthLate cut' : 'monthDue cut'}
        >
          {titleOfDue(due, words)}
        </span>
      ))}
      {dues.length > MOST_SHOWN && (
        <span className="monthDue tertiary">{words.more(dues.length - MOST_SHOWN)}</span>
      )}
    </button>
  );
}
