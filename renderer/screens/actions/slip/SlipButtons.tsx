import { useState } from 'react';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import type { SlipFormat } from '../../../../preload/contract/slips';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { MenuButton } from '../../../parts/MenuButton';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useDoing } from '../../../useDoing';
import { PaperDialog } from '../../papers/PaperDialog';
import { useSaveFile } from '../../useSaveFile';
import { TakeSlip } from './TakeSlip';

/** For a department without the app: its slip as paper or Excel, and what comes back. */
export function SlipButtons({ action }: { readonly action: Pick<ActionWhole, 'id' | 'steps'> }) {
  const words = useWords().slip.screen;
  const [paper, setPaper] = useState<OfficeFile | null>(null);
  const { go } = useRouter();
  const [isTaking, take] = useState(false);
  const printing = useDoing();
  const saving = useSaveFile(words.saved);
  const made = async (format: SlipFormat) => (await call('actions.slip', { id: action.id, format })).file;
  const print = () => void printing.run(async () => setPaper(await made('pdf')));
  return (
    <>
      <Problem problem={printing.problem ?? saving.problem} onRetry={printing.forget} />
      <MenuButton
        label={words.menu}
        icon="form"
        isBusy={printing.isBusy || saving.isBusy}
        entries={[
          { name: words.pdf, icon: 'printer', asks: 'actions.slip', onPress: print },
          {
            name: words.excel,
            icon: 'download',
            asks: 'actions.slip',
            onPress: () => saving.save(() => made('xlsx')),
          },
        ]}
      >
        {words.menu}
      </MenuButton>
      {action.steps.includes('update') && (
        <Button icon="upload" asks="actions.takeSlip" onPress={() => take(true)}>
          {words.back}
        </Button>
      )}
      {paper !== null && <PaperDialog file={paper} onClose={() => setPaper(null)} />}
      {isTaking && (
        <TakeSlip
          action={action.id}
          onClose={() => take(false)}
          onTaken={(id) => id !== action.id && go({ screen: 'action', params: { id } })}
        />
      )}
    </>
  );
}
