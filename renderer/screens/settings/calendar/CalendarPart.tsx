import { useState } from 'react';
import { yearOf } from '../../../../db/model/day';
import type { Output } from '../../../../preload/contract';
import { Chips } from '../../../parts/Chips';
import { NextStep } from '../../../parts/NextStep';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';
import { Holidays } from './Holidays';
import { PlantDays } from './PlantDays';
import { WorkingDays } from './WorkingDays';
import { YearPicture } from './YearPicture';

type Calendar = Output<'settings.calendar'>;

/** The years that are known, drawn; what follows from them; what this plant does otherwise. */
export function CalendarPart() {
  const asked = useAsk('settings.calendar', {});
  return <Waiting asked={asked}>{(calendar) => <Years calendar={calendar} />}</Waiting>;
}

function Years({ calendar }: { readonly calendar: Calendar }) {
  const words = useWords().settings.calendar;
  const { today } = useOffice();
  const [chosen, setChosen] = useState(yearOf(today));
  const { years, worksSaturdays } = calendar;
  const year = years.find((one) => one.year === chosen) ?? years.at(-1);
  return (
    <>
      <CalendarNext years={years.map((one) => one.year)} />
      <TwoColumns
        sideWidth={296}
        main={
          <>
            <Section>
              <SectionTitle title={words.list}>
                <Chips
                  label={words.year}
                  chips={years.map((one) => ({ key: String(one.year), name: words.yearName(one.year) }))}
                  chosen={String(year?.year)}
                  onChoose={(key) => setChosen(Number(key))}
                />
              </SectionTitle>
              {year !== undefined && <YearPicture year={year} worksSaturdays={worksSaturdays} />}
            </Section>
            {year !== undefined && (
              <Section>
                <Holidays year={year} />
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section>
              <WorkingDays />
            </Section>
            <Section>
              <PlantDays />
            </Section>
          </>
        }
      />
    </>
  );
}

function CalendarNext({ years }: { readonly years: readonly number[] }) {
  const words = useWords().settings.calendar;
  const { today } = useOffice();
  const now = yearOf(today);
  if (!years.includes(now)) return <NextStep>{words.unknown(now)}</NextStep>;
  return (
    <NextStep isDone more={words.beyond(Math.max(...years) + 1)}>
      {words.known(years.join(' · '))}
    </NextStep>
  );
}
