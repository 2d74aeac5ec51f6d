import { useState } from 'react';
import { type Day, yearOf } from '../../../../db/model/day';
import type { Output } from '../../../../preload/contract';
import type { Due } from '../../../../preload/contract/dues';
import { weekday } from '../../../../preload/words/format';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { Chips } from '../../../parts/Chips';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { useKept } from '../../../parts/useKept';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import { useSaveFile } from '../../useSaveFile';
import { DayDues } from './DayDues';
import { placeOfDue } from './dueWords';
import { EarlierDues } from './EarlierDues';
import { MonthGrid } from './MonthGrid';
import { firstOfMonth, isInMonth, monthFrom, weeksOf } from './monthDays';

type View = 'month' | 'list';

/** Each day's dues, by months: looked through day by day, or as a list. */
export function Calendar() {
  const words = useWords().dues;
  const { today } = useOffice();
  const { go } = useRouter();
  const [chosen, choose] = useState<Day>(today);
  const [view, setView] = useKept<View>('calendar view', 'month', isView);
  const asked = useAsk('today.dues', weeksOf(chosen));
  const { isBusy, problem, save } = useSaveFile(words.exported);
  const exportFile = () => save(async () => (await call('today.calendarFile', {})).file);
  const open = (due: Due) => go(placeOfDue(due));
  useHelp(words.help);
  return (
    <>
      <PageHead
        title={words.title}
        facts={words.month(yearOf(chosen), Number(chosen.slice(5, 7)))}
        actions={
          <>
            <Chips
              label={words.views.label}
              chosen={view}
              onChoose={setView}
              chips={[
                { key: 'month', name: words.views.month },
                { key: 'list', name: words.views.list },
              ]}
            />
            <Button icon="back" label={words.before} onPress={() => choose(monthFrom(chosen, -1))} />
            <Button icon="right" label={words.after} onPress={() => choose(monthFrom(chosen, 1))} />
            <Button keys="T" onPress={() => choose(today)}>
              {words.toToday}
            </Button>
            <Button isBusy={isBusy} onPress={exportFile}>
              {words.export}
            </Button>
          </>
        }
      />
      <Problem problem={problem} onRetry={exportFile} />
      <Waiting asked={asked}>
        {(value) => <Shown value={value} view={view} chosen={chosen} onChoose={choose} onOpen={open} />}
      </Waiting>
    </>
  );
}

interface ShownProps {
  readonly value: Output<'today.dues'>;
  readonly view: View;
  readonly chosen: Day;
  readonly onChoose: (day: Day) => void;
  readonly onOpen: (due: Due) => void;
}

function Shown({ value, view, chosen, onChoose, onOpen }: ShownProps) {
  const words = useWords().dues;
  const { language } = useLanguage();
  const { today, dues, days, unknownYears } = value;
  const ofDay = (of: Day) => dues.filter(({ on }) => on === of);
  const inMonth = dues.filter(({ on }) => isInMonth(on, chosen));
  const list = { today, onOpen };
  const first = firstOfMonth(chosen);
  const earlier = [...value.earlier, ...dues.filter(({ on }) => on < first && on < today)];
  return (
    <>
      {unknownYears.length > 0 && <p className="secondary">{words.unknown(unknownYears.join('、'))}</p>}
      <EarlierDues dues={earlier} {...list} />
      {view === 'list' ? (
        <>
          {inMonth.length === 0 && <p className="tertiary">{words.noneInMonth}</p>}
          {[...new Set(inMonth.map(({ on }) => on))].map((day) => {
            const title = `${day} ${weekday(day, language)}`;
            return (
              <section className="calendarDay" key={day}>
                <SectionTitle title={title} count={ofDay(day).length} />
                <DayDues dues={ofDay(day)} label={words.ofDay(title)} {...list} />
              </section>
            );
          })}
        </>
      ) : (
        <TwoColumns
          main={<MonthGrid {...list} chosen={chosen} days={days} duesOf={ofDay} onChoose={onChoose} />}
          side={
            <>
              <SectionTitle
                title={words.ofDay(`${chosen} ${weekday(chosen, language)}`)}
                count={ofDay(chosen).length}
              />
              {ofDay(chosen).length === 0 && <p className="tertiary">{words.none}</p>}
              <DayDues dues={ofDay(chosen)} label={words.ofDay(chosen)} {...list} />
            </>
          }
        />
      )}
    </>
  );
}

function isView(value: unknown): value is View {
  return value === 'month' || value === 'list';
}
