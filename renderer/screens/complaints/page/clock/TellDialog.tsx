import { useState } from 'react';
import type { ComplaintStep } from '../../../../../db/model/complaints/complaint';
import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import { type Day, momentOf, wallClock } from '../../../../../db/model/day';
import { call, type RefusalError } from '../../../../call';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { DayField } from '../../../../parts/DayField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';
import type { ClockPieceProps } from './ClockTop';
import { timeText } from './clockTexts';
import { toldText } from './NextTelling';
import { readTime } from './readTime';

/** The step that is to be told, and why one press was not enough. */
export interface TellWanted {
  readonly step: ComplaintStep;
  readonly problem: RefusalError | null;
}

type ToldStepName = Exclude<ComplaintStep, 'closed'>;
const STEPS: readonly ToldStepName[] = [
  ...(['received', 'confirmed', 'notified', 'engineerConfirmed', 'oqcTold', 'stockCounted'] as const),
  ...(['ipqcTold', 'wipCounted', 'replied'] as const),
];

interface TellDialogProps extends ClockPieceProps {
  readonly wanted: TellWanted;
  readonly onClose: () => void;
}

/** Another moment than now, with its reason; what is told already is corrected here. */
export function TellDialog(props: TellDialogProps) {
  const { complaint, clocks, timeZone, wanted, onClose } = props;
  const words = useWords();
  const { today, settings } = useOffice();
  const said = words.complaintClocks.tell;
  const toast = useToast();
  const doing = useDoing();
  const { fields, change, at } = useTelling(props);
  const was = complaint.cycles.find(({ cycle }) => cycle === clocks.cycle)?.times[fields.step] ?? null;
  const tell = async () => {
    const { step, reason } = fields;
    const input = { id: complaint.id, step, reason, ...(at === null ? {} : { at }) };
    const isTold = await doing.run(async () => {
      toast({ text: toldText(await call('complaints.tellTime', input), words, timeZone) });
    });
    if (isTold) onClose();
  };
  const problem = doing.problem ?? wanted.problem;
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      primary={{
        label: said.primary,
        onPress: () => void tell(),
        isBusy: doing.isBusy,
        isDisabled: at === 'unread',
      }}
    >
      <ChoiceField
        label={said.step}
        value={fields.step}
        choices={STEPS.map((key) => ({ key, name: `${STEP_SIGNS[key]} ${words.complaints.steps[key]}` }))}
        onChange={(step) => change({ step })}
        hint={was === null ? undefined : said.was(timeText(was, today, timeZone))}
      />
      <div className="tellWhen">
        <DayField
          label={said.day}
          value={fields.day}
          today={today}
          last={today}
          onChange={(day) => change({ day })}
        />
        <TextField
          label={said.time}
          value={fields.time}
          hint={said.timeHint}
          problem={at === 'unread' ? said.badTime : undefined}
          onChange={(time) => change({ time })}
        />
      </div>
      <TextField
        label={said.reason}
        value={fields.reason}
        rows={2}
        hint={said.reasonHint(settings.backdatingMinutes)}
        onChange={(reason) => change({ reason })}
      />
      <Problem problem={problem} onRetry={() => void tell()} />
    </Dialog>
  );
}

interface TellFields {
  readonly step: ToldStepName;
  readonly day: Day | null;
  readonly time: string;
  readonly reason: string;
}

/** What is typed, and the moment that it means: null is now. */
function useTelling({ wanted, now, timeZone }: TellDialogProps) {
  const [fields, setFields] = useState<TellFields>(() => ({
    step: wanted.step === 'closed' ? 'replied' : wanted.step,
    day: wallClock(momentOf(now), timeZone).day,
    time: '',
    reason: '',
  }));
  const change = (changed: Partial<TellFields>) => setFields((before) => ({ ...before, ...changed }));
  return { fields, change, at: momentTyped(fields) };
}

function momentTyped({ day, time }: TellFields): string | 'unread' | null {
  if (time.trim() === '') return null;
  const read = readTime(time);
  return read === null || day === null ? 'unread' : `${day}T${read}`;
}
