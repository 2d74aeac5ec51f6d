import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { useWords } from '../../parts/words';
import { useSaveFile } from '../useSaveFile';
import { badRowsFile, type ImportTarget } from './importCalls';
import type { ReadFile } from './useImporting';

interface BadRowsProps {
  readonly target: ImportTarget;
  readonly read: ReadFile;
  /** How many there are; without any there is nothing to save. */
  readonly rows: number;
}

/** The bad rows as a file of their own, with why in a last column. */
export function BadRows({ target, read, rows }: BadRowsProps) {
  const words = useWords().importing;
  const { save, isBusy, problem } = useSaveFile();
  if (rows === 0) return null;
  const saveRows = () => save(() => badRowsFile(target, read));
  return (
    <>
      <p className="row">
        <Button icon="download" isBusy={isBusy} onPress={saveRows}>
          {words.badRows(rows)}
        </Button>
        <span className="tertiary small">{words.badRowsNote}</span>
      </p>
      <Problem problem={problem} onRetry={saveRows} />
    </>
  );
}
