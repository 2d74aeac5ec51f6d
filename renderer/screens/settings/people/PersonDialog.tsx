import { useState } from 'react';
import type { DepartmentRow, PersonRow } from '../../../../preload/contract/people';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { PersonFields } from './PersonFields';

export type Fields = Pick<
  PersonRow,
  'name' | 'department' | 'position' | 'email' | 'phone' | 'role' | 'functions' | 'isService'
>;

interface PersonDialogProps {
  /** null: a new one. */
  readonly person: PersonRow | null;
  readonly departments: readonly DepartmentRow[];
  readonly onGiven: (person: PersonRow, password: string) => void;
  readonly onClose: () => void;
}

const CODE_MOST = 64;
const BLANK: Fields = {
  ...{ name: '', department: null, position: '', email: '', phone: '', role: 'clerk' },
  ...{ functions: [], isService: false },
};

export function PersonDialog({ person, departments, onGiven, onClose }: PersonDialogProps) {
  const words = useWords().people;
  const toast = useToast();
  const [code, setCode] = useState(person?.code ?? '');
  const [fields, setFields] = useState(person === null ? BLANK : fieldsOf(person));
  const { isBusy, problem, run, forget } = useDoing();
  const save = () =>
    void run(async () => {
      await call('people.save', { code: code.trim(), isNew: person === null, fields: told(fields) });
      const before = person === null ? null : fieldsOf(person);
      toast({
        text: words.dialog.saved(fields.name),
        ...(before === null ? {} : { undo: () => call('people.save', { code, fields: told(before) }) }),
      });
      onClose();
    });
  const isReady = code.trim() !== '' && fields.name.trim() !== '';
  return (
    <Dialog
      title={person === null ? words.dialog.add : words.dialog.edit(person.name)}
      size="wide"
      onClose={onClose}
      primary={{ label: words.dialog.save, onPress: save, isBusy, isDisabled: !isReady }}
      note={
        person === null ? undefined : (
          <PersonDoings person={person} run={run} onGiven={onGiven} onClose={onClose} />
        )
      }
    >
      <Problem problem={problem} onRetry={forget} />
      {person === null && (
        <TextField
          label={words.list.columns.code}
          value={code}
          hint={words.dialog.codeHint}
          isRequired
          mostCharacters={CODE_MOST}
          onChange={setCode}
        />
      )}
      <PersonFields fields={fields} departments={departments} onChange={setFields} />
    </Dialog>
  );
}

interface PersonDoingsProps extends Pick<PersonDialogProps, 'onGiven' | 'onClose'> {
  readonly person: PersonRow;
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** He leaves, comes back, or has forgotten his password. */
function PersonDoings({ person, run, onGiven, onClose }: PersonDoingsProps) {
  const words = useWords().people.dialog;
  const toast = useToast();
  const { signIn } = useOffice().settings;
  const { code, name, leftOn } = person;
  const doing = (work: () => Promise<void>) => () =>
    void run(async () => {
      await work();
      onClose();
    });
  const leave = doing(async () => {
    await call('people.leave', { code });
    toast({ text: words.hasLeft(name), undo: () => call('people.return', { code }) });
  });
  const comeBack = doing(async () => {
    await call('people.return', { code });
    toast({ text: words.hasReturned(name) });
  });
  const reset = doing(async () => onGiven(person, (await call('people.resetPassword', { code })).password));
  if (leftOn !== null) return <Button onPress={comeBack}>{words.return}</Button>;
  return (
    <span className="personDoings">
      <Button onPress={leave}>{words.leave}</Button>
      {signIn && <Button onPress={reset}>{words.reset}</Button>}
    </span>
  );
}

function fieldsOf(person: PersonRow): Fields {
  const { name, department, position, email, phone, role, functions, isService } = person;
  return { name, department, position, email, phone, role, functions, isService };
}

function told({ functions, ...rest }: Fields) {
  return { ...rest, functions: [...functions] };
}
