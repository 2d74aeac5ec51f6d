import { useEffect } from 'react';
import { Busy } from '../../../parts/Busy';
import { Button } from '../../../parts/Button';
import { Keycap } from '../../../parts/Keycap';
import { RefusalBox } from '../../../parts/RefusalBox';
import { useKeys } from '../../../parts/useKeys';
import { useWords } from '../../../parts/words';
import { AskDifferences } from './AskDifferences';
import { DeskFrame } from './DeskFrame';
import { DeskLists } from './DeskLists';
import type { DeskWays } from './KeyingDesk';
import { KeyingSheet } from './KeyingSheet';
import { useFormPage } from './useFormPage';

interface KeyingFormProps {
  readonly form: string;
  readonly ways: DeskWays;
}

/** Fetches the form; the desk around it stands meanwhile. */
export function KeyingForm({ form, ways }: KeyingFormProps) {
  const loaded = useFormPage(form, ways.isAgain);
  const { giveUp } = ways.hold;
  const isRefused = loaded.state === 'refusal';
  useEffect(() => {
    if (isRefused) giveUp();
  }, [isRefused, giveUp]);
  if (loaded.state === 'value' && ways.isAgain && loaded.page.form.keyed === 'differs')
    return <AskDifferences page={loaded.page} ways={ways} />;
  if (loaded.state === 'value') return <KeyingSheet page={loaded.page} ways={ways} />;
  return (
    <WaitingDesk form={form} ways={ways}>
      {loaded.state === 'refusal' ? <RefusalBox title={loaded.refusal.message} /> : <Loading />}
    </WaitingDesk>
  );
}

function Loading() {
  const words = useWords().parts.busy;
  return <Busy label={words.loading} />;
}

function WaitingDesk({ form, ways, children }: KeyingFormProps & { readonly children: React.ReactNode }) {
  const words = useWords().keying;
  useKeys([{ keys: 'Esc', label: words.leave, run: ways.onLeave }]);
  return (
    <DeskFrame
      ways={ways}
      actions={
        <Button onPress={ways.onLeave}>
          {words.leave} <Keycap keys="Esc" />
        </Button>
      }
      paper={children}
      lists={<DeskLists ways={ways} current={form} />}
      hints={[{ keys: ['F4'], does: words.keys.find }]}
    />
  );
}
