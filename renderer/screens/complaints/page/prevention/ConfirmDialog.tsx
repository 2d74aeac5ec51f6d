import { useState } from 'react';
import type { ConfirmingRole } from '../../../../../db/model/complaints/closing';
import type { ConfirmingOffer } from '../../../../../preload/contract/complaintClosing';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { ChoiceField } from '../../../../parts/ChoiceField';
import { Dialog } from '../../../../parts/Dialog';
import { PasswordField } from '../../../../parts/PasswordField';
import { Problem } from '../../../../parts/Problem';
import { TextField } from '../../../../parts/TextField';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useToast } from '../../../../shell/toasts';
import { useDoing } from '../../../../useDoing';

interface ConfirmDialogProps {
  readonly complaint: ComplaintWhole;
  readonly role: ConfirmingRole;
  readonly offer: ConfirmingOffer | undefined;
  readonly onClose: () => void;
}

/** The evidence, and with sign-in the password once more; without it the name of the one who confirms. */
export function ConfirmDialog({ complaint, role, offer, onClose }: ConfirmDialogProps) {
  const { complaintPrevention, signatures } = useWords();
  const words = complaintPrevention.confirm;
  const people = offer?.people ?? [];
  const { user, settings } = useOffice();
  const [evidence, setEvidence] = useState('');
  const [password, setPassword] = useState('');
  const [as, setAs] = useState(
    people.find(({ code }) => code === user.code)?.code ?? people[0]?.code ?? user.code,
  );
  const doing = useDoing();
  const toast = useToast();
  const confirm = async () => {
    const who = settings.signIn ? { password } : { as };
    const asked = { id: complaint.id, role, evidence: evidence.trim(), ...who };
    const isDone = await doing.run(async () => {
      await call('complaints.confirmEffect', asked);
    });
    if (!isDone) return;
    toast({ text: words.done(words.roles[role]) });
    onClose();
  };
  return (
    <Dialog
      title={words.dialog(words.roles[role])}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void confirm()} />}
      primary={{
        ...{ label: words.button, onPress: () => void confirm(), isBusy: doing.isBusy },
        isDisabled: evidence.trim() === '' || (settings.signIn && password === ''),
      }}
    >
      <p>{`${complaint.code} ${complaint.problem}`}</p>
      <TextField label={words.evidence} value={evidence} rows={3} isRequired onChange={setEvidence} />
      {settings.signIn ? (
        <PasswordField label={signatures.dialog.password} value={password} onChange={setPassword} />
      ) : (
        people.length > 0 && (
          <ChoiceField
            label={words.who}
            value={as}
            choices={people.map(({ code, name }) => ({ key: code, name: name || code }))}
            onChange={setAs}
          />
        )
      )}
    </Dialog>
  );
}
