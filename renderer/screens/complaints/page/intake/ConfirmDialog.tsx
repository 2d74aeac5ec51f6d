import { useState } from 'react';
import { isMoment, wallClock } from '../../../../../db/model/day';
import { call } from '../../../../call';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';
import { readMoment } from '../../intake/readMoment';
import type { ComplaintPartProps } from '../complaintPart';

interface ConfirmDialogProps extends ComplaintPartProps {
  readonly onClose: () => void;
}

const CONCLUSIONS = ['justified', 'notJustified'] as const;

/** What was agreed with the customer; its moment starts the clocks. */
export function ConfirmDialog({ complaint, cycle, onClose }: ConfirmDialogProps) {
  const { complaintIntake, complaints } = useWords();
  const words = complaintIntake.part;
  const { today, settings } = useOffice();
  const toast = useToast();
  const doing = useDoing();
  const [conclusion, choose] = useState(complaint.conclusion === '' ? 'justified' : complaint.conclusion);
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const moment = at.trim() === '' ? null : readMoment(at, today, settings.timeZone);
  const isUnread = at.trim() !== '' && moment === null;
  const { confirmed } = cycle.times;
  const run = () =>
    void doing.run(async () => {
      await call('complaints.confirm', {
        id: complaint.id,
        conclusion,
        ...(moment === null ? {} : { at: moment }),
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      });
      toast({ text: words.saved });
      onClose();
    });
  return (
    <Dialog
      title={words.confirmTitle}
      onClose={onClose}
      primary={{ label: words.confirmPrimary, onPress: run, isBusy: doing.isBusy, isDisabled: isUnread }}
    >
      <p className="dialogWhy secondary">{words.confirmWhy}</p>
      <ChoiceField
        label={complaintIntake.fields.conclusion}
        value={conclusion}
        choices={CONCLUSIONS.map((key) => ({ key, name: complaints.conclusions[key] }))}
        onChange={choose}
      />
      <TextField
        label={words.confirmAt}
        value={at}
        hint={
          confirmed === null
            ? complaintIntake.hints.receivedAt
            : words.corrects(said(confirmed, settings.timeZone))
        }
        problem={isUnread ? complaintIntake.hints.receivedWrong : undefined}
        onChange={setAt}
      />
      {at.trim() !== '' && (
        <TextField label={complaintIntake.fields.reason} value={reason} rows={2} onChange={setReason} />
      )}
      <Problem problem={doing.problem} onRetry={run} />
    </Dialog>
  );
}

function said(at: string, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}
