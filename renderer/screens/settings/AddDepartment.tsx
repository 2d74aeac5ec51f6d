import { useState } from 'react';
import { call } from '../../call';
import { Dialog } from '../../parts/Dialog';
import { Problem } from '../../parts/Problem';
import { TextField } from '../../parts/TextField';
import { useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';

const CODE_MOST = 64;
const NAME_MOST = 200;

export function AddDepartment({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().people.departments;
  const toast = useToast();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const { isBusy, problem, run } = useDoing();
  const save = () =>
    void run(async () => {
      await call('people.addDepartment', { code, name });
      toast({ text: words.added(name.trim()) });
      onClose();
    });
  const isReady = code.trim() !== '' && name.trim() !== '';
  return (
    <Dialog
      title={words.add}
      onClose={onClose}
      primary={{ label: words.save, onPress: save, isBusy, isDisabled: !isReady }}
    >
      <Problem problem={problem} onRetry={save} />
      <TextField label={words.code} value={code} onChange={setCode} isRequired mostCharacters={CODE_MOST} />
      <TextField label={words.name} value={name} onChange={setName} isRequired mostCharacters={NAME_MOST} />
    </Dialog>
  );
}
