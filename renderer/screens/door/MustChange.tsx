import { type FormEvent, useState } from 'react';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import { useWords } from '../../parts/words';
import { useDoing } from '../../useDoing';
import { NewPasswordFields } from '../NewPasswordFields';
import { NO_PASSWORD, wrongIn } from '../newPassword';
import { DoorProblem } from './DoorProblem';

interface MustChangeProps {
  readonly code: string;
  readonly password: string;
  readonly onEntered: (code: string) => void;
  readonly onBack: () => void;
}

/** The password was given by somebody else: it opens nothing but the way to an own one. */
export function MustChange({ code, password, onEntered, onBack }: MustChangeProps) {
  const { door, signIn } = useWords().people;
  const [chosen, setChosen] = useState(NO_PASSWORD);
  const { isBusy, problem, run } = useDoing();
  const { isReady } = wrongIn(chosen, signIn);
  const enter = () =>
    void run(async () => {
      await call('people.signIn', { code, password, newPassword: chosen.password });
      onEntered(code);
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) enter();
  };
  return (
    <form className="doorForm" onSubmit={submit}>
      <h1>{door.newPassword}</h1>
      <p className="secondary">{door.mustChange}</p>
      <NewPasswordFields label={door.newPassword} value={chosen} onChange={setChosen} isFirst />
      <DoorProblem problem={problem} />
      <button type="submit" className="button button-primary" disabled={isBusy || !isReady}>
        {door.enter}
      </button>
      <Button kind="link" onPress={onBack}>
        {door.back}
      </Button>
    </form>
  );
}
