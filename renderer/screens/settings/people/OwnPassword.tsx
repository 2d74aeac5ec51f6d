import { useState } from 'react';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { PasswordField } from '../../../parts/PasswordField';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { NewPasswordFields } from '../../NewPasswordFields';
import { NO_PASSWORD, wrongIn } from '../../newPassword';

/** Everybody changes his own. */
export function OwnPassword() {
  const words = useWords().people.signIn;
  const toast = useToast();
  const [present, setPresent] = useState('');
  const [chosen, setChosen] = useState(NO_PASSWORD);
  const { isBusy, problem, run, forget } = useDoing();
  const { isReady } = wrongIn(chosen, words);
  const change = () =>
    void run(async () => {
      await call('people.changePassword', { password: present, newPassword: chosen.password });
      setPresent('');
      setChosen(NO_PASSWORD);
      toast({ text: words.changed });
    });
  return (
    <Section>
      <SectionTitle title={words.own} />
      <Problem problem={problem} onRetry={forget} />
      <div className="signInFields">
        <PasswordField label={words.presentPassword} value={present} onChange={setPresent} />
        <NewPasswordFields label={words.newPassword} value={chosen} onChange={setChosen} />
        <Button isBusy={isBusy} isDisabled={present === '' || !isReady} onPress={change}>
          {words.change}
        </Button>
      </div>
    </Section>
  );
}
