import { useState } from 'react';
import { isMoment, wallClock } from '../../../../../db/model/day';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { LANGUAGES, type Language } from '../../../../../preload/words/language';
import { call, callShell } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { Dialog } from '../../../../parts/Dialog';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { Waiting } from '../../../../parts/Waiting';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useAsk } from '../../../../useAsk';
import { useDoing } from '../../../../useDoing';

interface LetterDialogProps {
  readonly complaint: Pick<ComplaintWhole, 'id'>;
  readonly onClose: () => void;
}

/** The letter as it would go out, as a draft in the office's mail program or as a file; nothing is sent from here. */
export function LetterDialog({ complaint: { id }, onClose }: LetterDialogProps) {
  const { complaintIntake, shell } = useWords();
  const words = complaintIntake.letterDialog;
  const { settings } = useOffice();
  const [language, speak] = useState<Language | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const asked = useAsk('complaints.acknowledgement', language === null ? { id } : { id, language });
  const address = to ?? asked.value?.to ?? '';
  const { doing, hasNoProgram, open, save } = useLetter(onClose, async () => {
    const chosen = language === null ? {} : { language };
    return (await call('complaints.acknowledge', { id, ...chosen, to: address })).file;
  });
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={onClose}
      note={
        <Button isDisabled={doing.isBusy} onPress={save}>
          {words.save}
        </Button>
      }
      primary={{ label: words.primary, isBusy: doing.isBusy, onPress: open }}
    >
      <p className="dialogWhy secondary">{words.why}</p>
      <div className="letterFields">
        <TextField
          label={words.to}
          value={address}
          hint={address === '' ? words.noAddress : undefined}
          onChange={setTo}
        />
        <ChoiceField
          label={words.language}
          value={language ?? asked.value?.language ?? 'zh-CN'}
          choices={LANGUAGES.map((key) => ({ key, name: shell.language[key] }))}
          onChange={speak}
        />
      </div>
      <Waiting asked={asked}>
        {({ subject, text, last }) => (
          <>
            {last !== null && (
              <p className="tertiary small">{words.last(when(last.at, settings.timeZone), last.by)}</p>
            )}
            <p>
              <b>{subject}</b>
            </p>
            <p className="letterText">{text}</p>
          </>
        )}
      </Waiting>
      {hasNoProgram && <p className="warn">{words.noProgram}</p>}
      <Problem problem={doing.problem} onRetry={open} />
    </Dialog>
  );
}

function when(at: string, timeZone: string): string {
  if (!isMoment(at)) return at;
  const { day, time } = wallClock(at, timeZone);
  return `${day} ${time.slice(0, 5)}`;
}

function useLetter(
  onClose: () => void,
  make: () => Promise<Parameters<typeof callShell<'shell.saveFile'>>[1]>,
) {
  const words = useWords().complaintIntake.letterDialog;
  const toast = useToast();
  const doing = useDoing();
  const [hasNoProgram, setNoProgram] = useState(false);
  const open = () =>
    void doing.run(async () => {
      const { opened } = await callShell('shell.openDraft', await make());
      setNoProgram(!opened);
      if (!opened) return;
      toast({ text: words.opened });
      onClose();
    });
  const save = () =>
    void doing.run(async () => {
      const { saved } = await callShell('shell.saveFile', await make());
      if (saved === null) return;
      toast({ text: words.saved(saved) });
      onClose();
    });
  return { doing, hasNoProgram, open, save };
}
