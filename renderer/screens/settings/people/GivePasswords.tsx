import { useState } from 'react';
import type { Output } from '../../../../preload/contract';
import type { PersonRow } from '../../../../preload/contract/people';
import { call, callShell } from '../../../call';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useDoing } from '../../../useDoing';
import { useSaveFile } from '../../useSaveFile';

type Given = Output<'people.givePasswords'>['given'];

interface GivePasswordsProps {
  readonly people: readonly PersonRow[];
  readonly onClose: () => void;
}

/** New passwords for several at once: asked first, then shown once. */
export function GivePasswords({ people, onClose }: GivePasswordsProps) {
  const words = useWords().people.giving;
  const [given, setGiven] = useState<Given | null>(null);
  const { isBusy, problem, run } = useDoing();
  const give = () =>
    void run(async () => {
      const codes = people.map(({ code }) => code);
      setGiven((await call('people.givePasswords', { codes })).given);
    });
  if (given !== null) return <Slips given={given} onClose={onClose} />;
  return (
    <Dialog
      title={words.title(people.length)}
      // What is on its way must still be shown: nobody could read it later.
      onClose={() => !isBusy && onClose()}
      primary={{ label: words.give, onPress: give, isBusy }}
    >
      <p className="secondary">{words.why}</p>
      <p>{people.map(({ name }) => name).join(' · ')}</p>
      <Problem problem={problem} onRetry={give} />
    </Dialog>
  );
}

/** Afterwards the office itself does not know them. */
function Slips({ given, onClose }: { readonly given: Given; readonly onClose: () => void }) {
  const words = useWords().people.giving;
  const [said, setSaid] = useState('');
  const printing = useDoing();
  const saving = useSaveFile();
  const slips = async () => (await call('people.printPasswords', { given: given.map((one) => one) })).file;
  const print = () =>
    void printing.run(async () => {
      const { printed } = await callShell('shell.printPdf', { bytes: new Uint8Array((await slips()).bytes) });
      if (printed) setSaid(words.printed);
    });
  return (
    <Dialog
      title={words.given}
      onClose={onClose}
      primary={{ label: words.done, onPress: onClose }}
      note={
        <span className="personDoings">
          <Button icon="printer" isBusy={printing.isBusy} onPress={print}>
            {words.print}
          </Button>
          <Button icon="download" isBusy={saving.isBusy} onPress={() => saving.save(slips)}>
            {words.save}
          </Button>
        </span>
      }
    >
      <p className="secondary">{words.once}</p>
      <Problem problem={printing.problem ?? saving.problem} onRetry={printing.forget} />
      <dl className="givenPasswords">
        {given.map(({ code, name, password }) => (
          <div key={code}>
            <dt>
              {name} <span className="code tertiary">{code}</span>
            </dt>
            <dd className="code">{password}</dd>
          </div>
        ))}
      </dl>
      <p className="tertiary" role="status">
        {said}
      </p>
    </Dialog>
  );
}
