import { useState } from 'react';
import { Dialog } from '../../../parts/Dialog';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import type { MeetingPartProps } from './meetingPart';

/** The reason is asked once; it goes along with every change that follows. */
export function CorrectDialog({ doings }: Pick<MeetingPartProps, 'doings'>) {
  const words = useWords().meetings.correct;
  const [reason, setReason] = useState('');
  const begin = () => {
    doings.correct(reason.trim());
    doings.close();
  };
  return (
    <Dialog
      title={words.title}
      onClose={doings.close}
      primary={{ label: words.primary, isDisabled: reason.trim() === '', onPress: begin }}
    >
      <p className="dialogWhy secondary">{words.why}</p>
      <TextField label={words.reason} value={reason} rows={2} isRequired onChange={setReason} />
    </Dialog>
  );
}
