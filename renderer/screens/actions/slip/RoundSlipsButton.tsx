import { useState } from 'react';
import type { ActionDetail } from '../../../../preload/contract/actions';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call } from '../../../call';
import { MenuButton } from '../../../parts/MenuButton';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { PaperDialog } from '../../papers/PaperDialog';
import { slipsByDepartment } from './slipsByDepartment';

/** The slips of all actions of a round that are not closed, as one PDF: of all departments, or of one. */
export function RoundSlipsButton({ round }: { readonly round: string }) {
  const words = useWords().slip.screen;
  const asked = useAsk('actions.sheet', { round });
  const [paper, setPaper] = useState<OfficeFile | null>(null);
  const { isBusy, problem, run, forget } = useDoing();
  const { all, departments } = slipsByDepartment(asked.value?.actions ?? []);
  if (all.length === 0) return null;
  const print = (actions: readonly ActionDetail[]) => () =>
    void run(async () => {
      const ids = actions.map(({ id }) => id);
      setPaper((await call('actions.slips', { ids })).file);
    });
  const entry = (name: string, actions: readonly ActionDetail[]) => ({
    ...({ name: words.ofDepartment(name, actions.length), icon: 'printer', asks: 'actions.slips' } as const),
    onPress: print(actions),
  });
  return (
    <>
      <MenuButton
        label={words.ofRound}
        icon="form"
        isSmall
        isBusy={isBusy}
        entries={[
          entry(words.allDepartments, all),
          ...(departments.length < 2 ? [] : departments.map(({ name, actions }) => entry(name, actions))),
        ]}
      >
        {words.ofRound}
      </MenuButton>
      <Problem problem={problem} onRetry={forget} />
      {paper !== null && <PaperDialog file={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
