import { useState } from 'react';
import { call, callShell } from '../call';
import { Button } from '../parts/Button';
import { copyText } from '../parts/copyText';
import { Problem } from '../parts/Problem';
import { useWords } from '../parts/words';
import { useDoing } from '../useDoing';

interface RecoveryCodeProps {
  readonly recoveryCode: string;
  readonly onKept: () => void;
}

/** Told once: on the screen, on paper, then nowhere but locked away. */
export function RecoveryCode({ recoveryCode, onKept }: RecoveryCodeProps) {
  const { people, parts } = useWords();
  const words = people.code;
  const [said, setSaid] = useState('');
  const { isBusy, problem, run, forget } = useDoing();
  const page = () => call('people.printRecoveryCode', { recoveryCode });
  const print = () =>
    void run(async () => {
      const { printed } = await callShell('shell.printPdf', {
        bytes: new Uint8Array((await page()).file.bytes),
      });
      if (printed) setSaid(words.printed);
    });
  const save = () =>
    void run(async () => {
      const { saved } = await callShell('shell.saveFile', (await page()).file);
      if (saved !== null) setSaid(parts.savedAs(saved));
    });
  return (
    <section className="recoveryCode" aria-label={words.title}>
      <h1>{words.title}</h1>
      <p className="secondary">{words.why}</p>
      <output className="recoveryCodeText">{recoveryCode}</output>
      <p className="secondary">{words.keep}</p>
      <Problem problem={problem} onRetry={forget} />
      <div className="recoveryCodeWays">
        <Button icon="printer" isBusy={isBusy} onPress={print}>
          {words.print}
        </Button>
        <Button icon="download" isBusy={isBusy} onPress={save}>
          {words.save}
        </Button>
        <Button onPress={() => copyText(recoveryCode) && setSaid(words.copied)}>{words.copy}</Button>
      </div>
      <p className="tertiary" role="status">
        {said}
      </p>
      <Button kind="primary" onPress={onKept}>
        {words.done}
      </Button>
    </section>
  );
}
