import { useState } from 'react';
import type { PersonRow } from '../../../../preload/contract/people';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { call } from '../../../call';
import { ChoiceField } from '../../../parts/ChoiceField';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { NewPasswordFields } from '../../NewPasswordFields';
import { NO_PASSWORD, wrongIn } from '../../newPassword';

interface SignInOffProps {
  readonly onCode: (recoveryCode: string) => void;
}

export function SignInOff({ onCode }: SignInOffProps) {
  const asked = useAsk('people.list', {});
  return (
    <Waiting asked={asked}>
      {({ people }) => <Form administrators={people.filter(isInCharge)} onCode={onCode} />}
    </Waiting>
  );
}

function Form({
  administrators,
  onCode,
}: SignInOffProps & { readonly administrators: readonly PersonRow[] }) {
  const words = useWords().people.signIn;
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(administrators[0]?.code ?? '');
  const [password, setPassword] = useState(NO_PASSWORD);
  const { isBusy, problem, run } = useDoing();
  const { isReady } = wrongIn(password, words);
  const turnOn = () =>
    void run(async () => {
      const { recoveryCode } = await call('people.turnOnSignIn', {
        code: chosen,
        password: password.password,
      });
      onCode(recoveryCode);
    });
  return (
    <>
      <NextStep
        more={words.offMore}
        action={{ label: words.turnOn, keys: 'Ctrl Enter', onPress: turnOn, isBusy, isDisabled: !isReady }}
      >
        {words.off}
      </NextStep>
      <Problem problem={problem} onRetry={turnOn} />
      <div className="settingsForm">
        <ol className="settingsSteps">
          {words.what.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
        <div className="signInFields">
          <ChoiceField
            label={words.who}
            hint={words.whoHint}
            value={chosen}
            choices={administrators.map(({ code, name }) => ({
              key: code,
              name: `${shippedName(name, language)} · ${code}`,
            }))}
            onChange={setChosen}
          />
          <NewPasswordFields label={words.password} value={password} onChange={setPassword} />
        </div>
      </div>
    </>
  );
}

function isInCharge({ role, leftOn, isService }: PersonRow): boolean {
  return role === 'administrator' && leftOn === null && !isService;
}
