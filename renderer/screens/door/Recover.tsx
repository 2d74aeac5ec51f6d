import { type FormEvent, useState } from 'react';
import type { DoorFacts } from '../../../preload/contract/people';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useWords } from '../../parts/words';
import { useDoing } from '../../useDoing';
import { NewPasswordFields } from '../NewPasswordFields';
import { NO_PASSWORD, wrongIn } from '../newPassword';
import { DoorProblem } from './DoorProblem';
import { whoIs } from './whoIs';

interface RecoverProps {
  readonly facts: DoorFacts;
  readonly onRecovered: (code: string, recoveryCode: string) => void;
  readonly onBack: () => void;
}

/** For an administrator who forgot his password: the printed code and a new one. */
export function Recover({ facts, onRecovered, onBack }: RecoverProps) {
  const { door, signIn } = useWords().people;
  const [who, setWho] = useState('');
  const [recoveryCode, setRecoveryCode] = useState('');
  const [chosen, setChosen] = useState(NO_PASSWORD);
  const { isBusy, problem, run } = useDoing();
  const { isReady } = wrongIn(chosen, signIn);
  const isFilled = isReady && who.trim() !== '' && recoveryCode.trim() !== '';
  const recover = () =>
    void run(async () => {
      const code = whoIs(who, facts.people)?.code ?? who.trim();
      const next = await call('people.recover', { code, recoveryCode, newPassword: chosen.password });
      onRecovered(code, next.recoveryCode);
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFilled) recover();
  };
  return (
    <form className="doorForm" onSubmit={submit}>
      <h1>{door.recover}</h1>
      <TextField label={door.administrator} value={who} onChange={setWho} />
      <TextField label={door.recoveryCode} value={recoveryCode} onChange={setRecoveryCode} />
      <NewPasswordFields label={door.newPassword} value={chosen} onChange={setChosen} />
      <DoorProblem problem={problem} />
      <button type="submit" className="button button-primary" disabled={isBusy || !isFilled}>
        {door.recoverDo}
      </button>
      <Button kind="link" onPress={onBack}>
        {door.back}
      </Button>
    </form>
  );
}
