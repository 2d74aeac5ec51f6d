import { useState } from 'react';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useDoing } from '../../../useDoing';
import { PaperDialog } from '../../papers/PaperDialog';

/** The slips of several actions as one PDF. */
export function SlipsButton({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords().slip.screen;
  const [paper, setPaper] = useState<OfficeFile | null>(null);
  const { isBusy, problem, run, forget } = useDoing();
  const print = () => void run(async () => setPaper((await call('actions.slips', { ids: [...ids] })).file));
  return (
    <>
      <Button icon="printer" asks="actions.slips" isBusy={isBusy} onPress={print}>
        {words.many(ids.length)}
      </Button>
      <Problem problem={problem} onRetry={forget} />
      {paper !== null && <PaperDialog file={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
