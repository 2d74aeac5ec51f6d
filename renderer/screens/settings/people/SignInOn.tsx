import { useState } from 'react';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { ChoiceField } from '../../../parts/ChoiceField';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { ConfirmDialog } from './ConfirmDialog';
import { OwnPassword } from './OwnPassword';

const MINUTES = ['0', '3', '5', '10', '15', '30', '60'] as const;

// More names than these are a list, not a sentence.
const NAMED = 5;

interface SignInOnProps {
  readonly onCode: (recoveryCode: string) => void;
}

export function SignInOn({ onCode }: SignInOnProps) {
  const words = useWords().people.signIn;
  const toast = useToast();
  const [asking, setAsking] = useState<'off' | 'code' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <Standing />
      <div className="settingsForm">
        <Idle />
        <OwnPassword />
        <Section>
          <SectionTitle title={words.recovery} />
          <p className="secondary">{words.recoveryWhy}</p>
          <Button onPress={() => setAsking('code')}>{words.renew}</Button>
        </Section>
        <Section>
          <SectionTitle title={words.turnOff} />
          <p className="secondary">{words.turnOffWhy}</p>
          <Button onPress={() => setAsking('off')}>{words.turnOff}</Button>
        </Section>
      </div>
      {asking === 'code' && (
        <ConfirmDialog
          title={words.renew}
          onClose={close}
          onConfirm={async (password) =>
            onCode((await call('people.newRecoveryCode', { password })).recoveryCode)
          }
        />
      )}
      {asking === 'off' && (
        <ConfirmDialog
          title={words.turnOff}
          onClose={close}
          onConfirm={async (password) => {
            await call('people.turnOffSignIn', { password });
            toast({ text: words.turnedOff });
          }}
        />
      )}
    </>
  );
}

/** Whoever has no password cannot come in: that is what is to be done next. */
function Standing() {
  const words = useWords().people.signIn;
  const { go } = useRouter();
  const { idleMinutes } = useOffice().settings;
  const people = useAsk('people.list', {}).value?.people ?? [];
  const without = people.filter(({ leftOn, hasPassword }) => leftOn === null && !hasPassword);
  if (without.length === 0)
    return (
      <NextStep isDone more={words.onMore(idleMinutes)}>
        {words.on}
      </NextStep>
    );
  const toPeople = () => go({ screen: 'settings', params: { part: 'people' } });
  return (
    <NextStep more={words.on} action={{ label: words.toPeople, keys: 'Enter', onPress: toPeople }}>
      {words.without(
        without
          .slice(0, NAMED)
          .map(({ name }) => name)
          .join(' · '),
        without.length,
      )}
    </NextStep>
  );
}

function Idle() {
  const words = useWords().people.signIn;
  const toast = useToast();
  const { idleMinutes } = useOffice().settings;
  const { problem, run, forget } = useDoing();
  const kept = String(idleMinutes);
  const offered = [...MINUTES.filter((one) => one !== kept), kept].toSorted((a, b) => Number(a) - Number(b));
  const set = (minutes: number) =>
    void run(async () => {
      await call('people.setIdleMinutes', { minutes });
      toast({
        text: words.idleSaved(minutes),
        undo: () => call('people.setIdleMinutes', { minutes: idleMinutes }),
      });
    });
  return (
    <Section>
      <SectionTitle title={words.idle} />
      <Problem problem={problem} onRetry={forget} />
      <div className="signInFields">
        <ChoiceField
          label={words.idleLabel}
          value={kept}
          choices={offered.map((key) => ({
            key,
            name: key === '0' ? words.idleNever : words.idleMinutes(Number(key)),
          }))}
          onChange={(key) => set(Number(key))}
        />
      </div>
    </Section>
  );
}
