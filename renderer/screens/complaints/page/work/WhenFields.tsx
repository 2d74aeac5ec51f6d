import { useState } from 'react';
import type { Day } from '../../../../../db/model/day';
import { DayField } from '../../../../parts/DayField';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { readTime } from '../clock/readTime';

export interface When {
  readonly day: Day | null;
  readonly time: string;
  readonly reason: string;
  /** Null: now. */
  readonly at: string | 'unread' | null;
  readonly change: (changed: Partial<Pick<When, 'day' | 'time' | 'reason'>>) => void;
}

/** Another moment than now, with why it is told later. */
export function useWhen(): When {
  const { today } = useOffice();
  const [fields, setFields] = useState<Pick<When, 'day' | 'time' | 'reason'>>({
    ...{ day: today, time: '', reason: '' },
  });
  return { ...fields, at: momentTyped(fields), change: (changed) => setFields({ ...fields, ...changed }) };
}

function momentTyped({ day, time }: Pick<When, 'day' | 'time'>): When['at'] {
  if (time.trim() === '') return null;
  const read = readTime(time);
  return read === null || day === null ? 'unread' : `${day}T${read}`;
}

export function WhenFields({ when }: { readonly when: When }) {
  const said = useWords().complaintClocks.tell;
  const { today, settings } = useOffice();
  return (
    <>
      <div className="tellWhen">
        <DayField
          label={said.day}
          value={when.day}
          today={today}
          last={today}
          onChange={(day) => when.change({ day })}
        />
        <TextField
          label={said.time}
          value={when.time}
          hint={said.timeHint}
          problem={when.at === 'unread' ? said.badTime : undefined}
          onChange={(time) => when.change({ time })}
        />
      </div>
      <TextField
        label={said.reason}
        value={when.reason}
        rows={2}
        hint={said.reasonHint(settings.backdatingMinutes)}
        onChange={(reason) => when.change({ reason })}
      />
    </>
  );
}
