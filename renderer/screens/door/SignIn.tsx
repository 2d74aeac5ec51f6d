import { type FormEvent, useState } from 'react';
import type { DoorFacts } from '../../../preload/contract/people';
import { call } from '../../call';
import { PasswordField } from '../../parts/PasswordField';
import { useWords } from '../../parts/words';
import { useDoing } from '../../useDoing';
import { DoorProblem } from './DoorProblem';
import { WhoField } from './WhoField';
import { whoIs } from './whoIs';

interface SignInProps {
  readonly facts: DoorFacts;
  readonly behind: string | null;
  readonly onEntered: (code: string) => void;
  readonly onMustChange: (code: string, password: string) => void;
  readonly onRecover: () => void;
}

// Most often it is the same person again.
let lastHere = '';

/** Who, the password, Enter. */
export function SignIn({ facts, behind, onEntered, onMustChange, onRecover }: SignInProps) {
  const words = useWords().people.door;
  const [typed, setTyped] = useState(() => nameOf(facts.locked ?? behind ?? lastHere, facts));
  const [password, setPassword] = useState('');
  const { isBusy, problem, run, forget } = useDoing();
  const person = whoIs(typed, facts.people);
  const isLocked = facts.locked !== null && behind !== null;
  const signIn = () =>
    void run(async () => {
      const code = person?.code ?? typed.trim();
      setPassword('');
      const { mustChange } = await call('people.signIn', { code, password });
      lastHere = code;
      if (mustChange) onMustChange(code, password);
      else onEntered(code);
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '' && password !== '') signIn();
  };
  return (
    <form className="doorForm" onSubmit={submit}>
      <h1>{isLocked ? words.locked : words.title}</h1>
      {isLocked && <p className="secondary">{words.lockedWhy}</p>}
      <WhoField people={facts.people} typed={typed} onType={setTyped} isFirst={typed === ''} />
      <PasswordField
        label={words.password}
        value={password}
        isFirst={typed !== ''}
        onChange={(value) => {
          forget();
          setPassword(value);
        }}
      />
      <DoorProblem problem={problem} />
      <button type="submit" className="button button-primary" disabled={isBusy || password === ''}>
        {words.enter}
      </button>
      <Forgotten onRecover={onRecover} />
    </form>
  );
}

function Forgotten({ onRecover }: { readonly onRecover: () => void }) {
  const words = useWords().people.door;
  return (
    <details className="doorForgotten">
      <summary>{words.forgotten}</summary>
      <p className="secondary">{words.forgottenWhy}</p>
      <button type="button" className="button button-link" onClick={onRecover}>
        {words.useCode}
      </button>
    </details>
  );
}

function nameOf(code: string, { people }: DoorFacts): string {
  const person = people.find((one) => one.code === code);
  if (person === undefined) return '';
  const isAlone = people.filter(({ name }) => name === person.name).length === 1;
  return isAlone ? person.name : person.code;
}
