import { useState } from 'react';
import type { Day } from '../../../../../db/model/day';
import type { ReworkLine } from '../../../../../preload/contract/complaintRework';
import { figure } from '../../../../../preload/words/format';
import { call } from '../../../../call';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useDoing } from '../../../../useDoing';
import { piecesOf } from './stockRows';

interface ReworkDayDialogProps {
  readonly complaint: string;
  readonly lot: ReworkLine;
  readonly onClose: () => void;
}

/** What a day has brought: good and scrapped pieces. */
export function ReworkDayDialog({ complaint, lot, onClose }: ReworkDayDialogProps) {
  const words = useWords().complaintRework;
  const { today } = useOffice();
  const doing = useDoing();
  const [typed, setTyped] = useState({ good: '', scrapped: '', note: '' });
  const [workedOn, setWorkedOn] = useState<Day>(today);
  const good = piecesOf(typed.good);
  const scrapped = piecesOf(typed.scrapped);
  const isUnread = good === undefined || scrapped === undefined;
  const keep = async () => {
    if (isUnread) return;
    const done = { workedOn, good: good ?? 0, scrapped: scrapped ?? 0, note: typed.note };
    const isKept = await doing.run(async () => {
      await call('complaints.addReworkDay', { id: complaint, lot: lot.id, ...done });
    });
    if (isKept) onClose();
  };
  const field = (name: 'good' | 'scrapped' | 'note', problem?: string) => ({
    label: words.fields[name],
    value: typed[name],
    problem,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <Dialog
      title={words.dayTitle(lot.method)}
      onClose={onClose}
      primary={{
        label: words.addDay,
        onPress: () => void keep(),
        isBusy: doing.isBusy,
        isDisabled: isUnread || (good ?? 0) + (scrapped ?? 0) === 0,
      }}
    >
      <p className="secondary">{words.left(figure(lot.sums.open))}</p>
      <div className="tellWhen">
        <TextField {...field('good', good === undefined ? words.whole : undefined)} />
        <TextField {...field('scrapped', scrapped === undefined ? words.whole : undefined)} />
      </div>
      <DayField
        label={words.fields.workedOn}
        value={workedOn}
        today={today}
        first={lot.startedOn}
        last={today}
        onChange={(day) => setWorkedOn(day ?? today)}
      />
      <TextField {...field('note')} />
      <Problem problem={doing.problem} onRetry={() => void keep()} />
    </Dialog>
  );
}
