import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import { MOST_WORKING_DAYS } from '../../../../db/model/workingDays';
import { weekday } from '../../../../preload/words/format';
import { DayField } from '../../../parts/DayField';
import { SectionTitle } from '../../../parts/SectionTitle';
import { Tag } from '../../../parts/Tag';
import { TextField } from '../../../parts/TextField';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';

const FIRST_DAYS = '5';

/** Asks the same rule that every due day is counted by. */
export function WorkingDays() {
  const words = useWords().settings.calendar.calculator;
  const { language } = useLanguage();
  const { today } = useOffice();
  const [from, setFrom] = useState<Day | null>(today);
  const [typed, setTyped] = useState(FIRST_DAYS);
  const days = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null;
  const isWrong = days === null || days > MOST_WORKING_DAYS;
  const asked = useAsk('settings.workingDay', from === null || isWrong ? null : { from, days });
  const reached = isWrong || from === null ? undefined : asked.value;
  return (
    <>
      <SectionTitle title={words.title} />
      <div className="settingsPair">
        <DayField label={words.from} value={from} onChange={setFrom} today={today} />
        <TextField
          label={words.days}
          value={typed}
          onChange={setTyped}
          problem={isWrong ? words.wrong : undefined}
        />
      </div>
      <p className="small tertiary">{words.daysHint}</p>
      {reached !== undefined && (
        <output className="reachedDay">
          <span className="tertiary">{words.reached}</span> <b>{reached.day}</b>{' '}
          {weekday(reached.day, language)}
        </output>
      )}
      {reached?.known === false && (
        <p className="reachedUnknown">
          <Tag tone="warn" icon="alert">
            {words.unknownTag}
          </Tag>
          <span className="small secondary">{words.unknown}</span>
        </p>
      )}
    </>
  );
}
