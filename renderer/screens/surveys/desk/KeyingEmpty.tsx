import { useEffect } from 'react';
import { Button } from '../../../parts/Button';
import { EmptyState } from '../../../parts/EmptyState';
import { useKeys } from '../../../parts/useKeys';
import { useWords } from '../../../parts/words';
import { DeskFrame } from './DeskFrame';
import { DeskLists } from './DeskLists';
import type { DeskWays } from './KeyingDesk';

/** Nothing waits any more; a form can still be found by its number. */
export function KeyingEmpty({ ways }: { readonly ways: DeskWays }) {
  const words = useWords().keying;
  const { giveUp } = ways.hold;
  useEffect(() => giveUp(), [giveUp]);
  useKeys([{ keys: 'Esc', label: words.leave, run: ways.onLeave }]);
  return (
    <DeskFrame
      ways={ways}
      actions={<Button onPress={ways.onLeave}>{words.leave}</Button>}
      paper={
        <EmptyState
          title={ways.isAgain ? words.again.allDone : words.allKeyed}
          why={ways.isAgain ? words.again.allDoneWhy : words.allKeyedWhy}
          primary={{ label: words.backToRound, keys: 'Enter', onPress: ways.onLeave }}
        />
      }
      lists={<DeskLists ways={ways} current={undefined} />}
      hints={[{ keys: ['F4'], does: words.keys.find }]}
    />
  );
}
