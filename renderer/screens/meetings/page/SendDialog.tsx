import { useState } from 'react';
import type { MeetingWhole } from '../../../../preload/contract/meetings';
import { call, callShell } from '../../../call';
import { Busy } from '../../../parts/Busy';
import { Button } from '../../../parts/Button';
import { CheckField } from '../../../parts/CheckField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';

interface SendDialogProps {
  readonly meeting: MeetingWhole;
  readonly onClose: () => void;
}

/** The letter as a draft in the office's mail program, or as a file; nothing is sent from here. */
export function SendDialog({ meeting, onClose }: SendDialogProps) {
  const words = useWords().meetings.send;
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const [files, setFiles] = useState<ReadonlySet<string>>(new Set());
  const [hasNoProgram, setNoProgram] = useState(false);
  const isMinutes = meeting.state === 'approved';
  const make = async () => (await call('meetings.send', { id: meeting.id, attachments: [...files] })).file;
  const open = () =>
    void run(async () => {
      const { opened } = await callShell('shell.openDraft', await make());
      setNoProgram(!opened);
      if (!opened) return;
      toast({ text: words.opened });
      onClose();
    });
  const save = () =>
    void run(async () => {
      const { saved } = await callShell('shell.saveFile', await make());
      if (saved === null) return;
      toast({ text: words.saved(saved) });
      onClose();
    });
  return (
    <Dialog
      title={isMinutes ? words.title : words.inviteTitle}
      onClose={onClose}
      note={
        <Button isDisabled={isBusy} onPress={save}>
          {words.save}
        </Button>
      }
      primary={{ label: words.primary, isBusy, onPress: open }}
    >
      <p className="dialogWhy secondary">{words.why}</p>
      <Receivers meeting={meeting} />
      <Files meeting={meeting} chosen={files} onChoose={setFiles} />
      {isBusy && <Busy label={words.making} />}
      {hasNoProgram && <p className="warn">{words.noProgram}</p>}
      <Problem problem={problem} onRetry={open} />
    </Dialog>
  );
}

function Receivers({ meeting: { people } }: Pick<SendDialogProps, 'meeting'>) {
  const words = useWords().meetings.send;
  const to = people.filter(({ email }) => email !== '').map(({ name, email }) => `${name} <${email}>`);
  const without = people.filter(({ email }) => email === '').map(({ name }) => name);
  return (
    <>
      <p>
        <span className="small secondary">{words.to}</span>
        <br />
        {to.length === 0 ? words.nobody : to.join('; ')}
      </p>
      {without.length > 0 && <p className="tertiary small">{words.without(without.join(', '))}</p>}
    </>
  );
}

interface FilesProps {
  readonly meeting: MeetingWhole;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

function Files({ meeting: { id, state }, chosen, onChoose }: FilesProps) {
  const words = useWords().meetings.send;
  const attached = useAsk('attachments.list', { record: 'meeting', key: id }).value?.attachments ?? [];
  const toggle = (uid: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(uid);
    else next.delete(uid);
    onChoose(next);
  };
  return (
    <fieldset className="meetingFiles">
      <legend className="small secondary">{words.files}</legend>
      {state === 'approved' && (
        <CheckField isOn isDisabled onChange={() => undefined}>
          {words.minutes}
        </CheckField>
      )}
      {attached.map(({ uid, name }) => (
        <CheckField key={uid} isOn={chosen.has(uid)} onChange={(isOn) => toggle(uid, isOn)}>
          {name}
        </CheckField>
      ))}
      {attached.length === 0 && <p className="tertiary small">{words.noFiles}</p>}
    </fieldset>
  );
}
