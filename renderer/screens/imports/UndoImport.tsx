import type { LastImport } from '../../../preload/contract/imports';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { useWords } from '../../parts/words';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';

interface UndoImportProps {
  readonly batch: LastImport;
  readonly onUndone: () => void;
}

export function UndoImport({ batch, onUndone }: UndoImportProps) {
  const words = useWords().importing.done;
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const undo = () =>
    void run(async () => {
      await call('imports.undo', { batch: batch.batch });
      toast({ text: words.undone, isOfPage: true });
      onUndone();
    });
  return (
    <>
      <p className="row importAction">
        <Button icon="undo" asks="imports.undo" isBusy={isBusy} onPress={undo}>
          {words.undo}
        </Button>
        <span className="tertiary small">{words.undoWhy}</span>
      </p>
      <Problem problem={problem} onRetry={undo} />
    </>
  );
}
