import { useState } from 'react';
import { looksLikeEmail } from '../../../../db/model/cells/warning';
import type { DepartmentRow, PersonRow } from '../../../../preload/contract/people';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { HistoryDialog } from '../../history/HistoryDialog';
import type { HistoryLabels } from '../../history/historyLines';
import { momentWords } from '../momentWords';
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
  const isEmailGood = isGoodEmail(fields.email, person?.email);
  const isReady = code.trim() !== '' && fields.name.trim() !== '' && isEmailGood;
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
      <PersonFields
        fields={fields}
        departments={departments}
        isEmailGood={isEmailGood}
        onChange={setFields}
      />
      {person !== null && <PersonPast person={person} />}
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
  const [isAsking, ask] = useState(false);
  const reset = doing(async () => onGiven(person, (await call('people.resetPassword', { code })).password));
  if (leftOn !== null) return <Button onPress={comeBack}>{words.return}</Button>;
  return (
    <span className="personDoings">
      <Button onPress={leave}>{words.leave}</Button>
      {signIn && <Button onPress={() => ask(true)}>{words.reset}</Button>}
      {isAsking && (
        <Dialog
          title={words.resetTitle(name)}
          onClose={() => ask(false)}
          primary={{ label: words.reset, onPress: reset }}
        >
          <p className="secondary">{words.resetWhy}</p>
        </Dialog>
      )}
    </span>
  );
}

/** When he was last here, and all that was done to what the office knows of him. */
function PersonPast({ person: { code, name, signedInAt } }: { readonly person: PersonRow }) {
  const words = useWords();
  const own = words.people.dialog;
  const { signIn, timeZone } = useOffice().settings;
  const [isShown, show] = useState(false);
  const last = signedInAt === null ? own.neverSignedIn : own.lastSignedIn(momentWords(signedInAt, timeZone));
  return (
    <p className="row">
      {signIn && <span className="tertiary">{last}</span>}
      <Button kind="link" onPress={() => show(true)}>
        {own.history}
      </Button>
      {isShown && (
        <HistoryDialog
          title={name}
          record="person"
          recordKey={code}
          labels={personLabels(words)}
          onClose={() => show(false)}
        />
      )}
    </p>
  );
}

function personLabels({ people, shell, trail }: Words): HistoryLabels {
  const { dialog, list } = people;
  const { name, department, position, role, functions } = list.columns;
  return {
    fields: {
      ...{ name, department, position, role, functions },
      ...{ email: dialog.email, phone: dialog.phone, isService: dialog.isService },
      leftOn: trail.fields.leftOn,
    },
    values: { role: shell.roles },
    yesOrNo: ['isService'],
  };
}

/** An old one that came in with a file may stay. */
function isGoodEmail(email: string, before = ''): boolean {
  return email === '' || email === before || looksLikeEmail(email);
}

function fieldsOf(person: PersonRow): Fields {
  const { name, department, position, email, phone, role, functions, isService } = person;
  return { name, department, position, email, phone, role, functions, isService };
}

function told({ functions, ...rest }: Fields) {
  return { ...rest, functions: [...functions] };
}
