import { useState } from 'react';
import { Dialog } from '../../../parts/Dialog';
import { PasswordField } from '../../../parts/PasswordField';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useDoing } from '../../../useDoing';

interface ConfirmDialogProps {
  readonly title: string;
  readonly onConfirm: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The password once more, for what only its owner may do. */
export function ConfirmDialog({ title, onConfirm, onClose }: ConfirmDialogProps) {
  const words = useWords().people.signIn;
  const [password, setPassword] = useState('');
  const { isBusy, problem, run, forget } = useDoing();
  const confirm = async () => {
    if (await run(() => onConfirm(password))) onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      primary={{ label: title, onPress: () => void confirm(), isBusy, isDisabled: password === '' }}
    >
      <Problem problem={problem} onRetry={forget} />
      <PasswordField label={words.confirm} value={password} onChange={setPassword} />
    </Dialog>
  );
}
