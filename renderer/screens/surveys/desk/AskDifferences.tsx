import { useEffect } from 'react';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { Button } from '../../../parts/Button';
import { Keycap } from '../../../parts/Keycap';
import { useKeys } from '../../../parts/useKeys';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { AgainLists } from './AgainLists';
import { DeskFrame } from './DeskFrame';
import { Differences } from './Differences';
import type { DeskWays } from './KeyingDesk';

interface AskDifferencesProps {
  readonly page: FormPage;
  readonly ways: DeskWays;
}

/** A form that was keyed twice and read differently lies on the desk until it is decided, or left for later. */
export function AskDifferences({ page, ways }: AskDifferencesProps) {
  const words = useWords().keying;
  const { form } = page.form;
  const compared = useAsk('surveys.compareKeyings', { form });
  const { refuse } = ways.hold;
  // The hand may go on with the form after this one before the eye has seen what came.
  useEffect(() => refuse(), [refuse]);
  useKeys([{ keys: 'Esc', label: words.leave, run: ways.onLeave }]);
  return (
    <DeskFrame
      ways={ways}
      actions={
        <>
          <Button onPress={() => ways.onSaved(form)}>{words.again.later}</Button>
          <Button onPress={ways.onLeave}>
            {words.leave} <Keycap keys="Esc" />
          </Button>
        </>
      }
      paper={
        <Waiting asked={compared}>
          {(value) => <Differences page={page} compared={value} ways={ways} />}
        </Waiting>
      }
      lists={<AgainLists ways={ways} current={form} />}
      hints={[{ keys: ['F4'], does: words.keys.find }]}
    />
  );
}
