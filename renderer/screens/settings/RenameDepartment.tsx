import { useState } from 'react';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { call } from '../../call';
import { Dialog } from '../../parts/Dialog';
import { Problem } from '../../parts/Problem';
import { TextField } from '../../parts/TextField';
import { useLanguage, useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';

interface RenameDepartmentProps {
  readonly department: { readonly code: string; readonly name: string };
  readonly onClose: () => void;
}

const MOST = 200;

export function RenameDepartment({ department: { code, name: kept }, onClose }: RenameDepartmentProps) {
  const words = useWords().settings.departments;
  const { language } = useLanguage();
  const before = shippedName(kept, language);
  const toast = useToast();
  const [typed, setTyped] = useState(before);
  const { isBusy, problem, run } = useDoing();
  const name = typed.trim();
  const save = () =>
    void run(async () => {
      if (name !== before) {
        await call('settings.renameDepartment', { code, name });
        toast({
          text: words.renamed(name),
          undo: () => call('settings.renameDepartment', { code, name: kept }),
        });
      }
      onClose();
    });
  return (
    <Dialog
      title={words.renameTitle(before)}
      onClose={onClose}
      primary={{ label: words.rename, onPress: save, isBusy, isDisabled: name === '' }}
    >
      <Problem problem={problem} onRetry={save} />
      <TextField label={words.newName} value={typed} onChange={setTyped} isRequired mostCharacters={MOST} />
    </Dialog>
  );
}
