import { useCallback, useEffect, useRef, useState } from 'react';
import type { SlipRead } from '../../../../preload/contract/slips';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call } from '../../../call';
import { Dialog } from '../../../parts/Dialog';
import { DropFile } from '../../../parts/DropFile';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { SlipPreview } from './SlipPreview';
import { SLIP_LIMITS } from './useSlipDrop';
import './slip.css';

interface TakeSlipProps {
  /** One that was dropped already. */
  readonly file?: OfficeFile;
  /** On this action's page: another one's slip is told as such. */
  readonly action?: string;
  readonly onClose: () => void;
  /** Whose slip it was. */
  readonly onTaken?: (id: string) => void;
}

interface Chosen {
  readonly file: OfficeFile;
  readonly read: SlipRead;
}

/** A slip that came back: what it says, field by field, before anything is taken. */
export function TakeSlip({ file, action, onClose, onTaken }: TakeSlipProps) {
  const words = useWords().slip.screen.take;
  const toast = useToast();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isAnswered, setAnswered] = useState(true);
  const { isBusy, problem, run } = useDoing();
  const choose = useCallback(
    (picked: OfficeFile) =>
      void run(async () => {
        setChosen(null);
        setChosen({ file: picked, read: await call('actions.readSlip', { file: picked }) });
      }),
    [run],
  );
  useOnce(file, choose);
  const take = ({ file: taken, read }: Chosen) =>
    void run(async () => {
      const answer = isAnswered && read.mayAnswer;
      const { code } = await call('actions.takeSlip', { file: taken, answer });
      const undo = () => call('actions.takeBackSlip', { slip: read.slip });
      toast({ text: answer ? words.doneAnswered(code) : words.done(code), undo });
      onTaken?.(read.action.id);
      onClose();
    });
  const mayTake = chosen !== null && !chosen.read.problems.some(({ stops }) => stops);
  return (
    <Dialog
      title={words.title}
      size="wide"
      onClose={onClose}
      {...(chosen === null
        ? {}
        : { primary: { label: words.primary, isBusy, isDisabled: !mayTake, onPress: () => take(chosen) } })}
    >
      <DropFile
        title={chosen === null ? words.choose : words.other}
        hint={words.hint}
        isBusy={isBusy}
        onFile={choose}
        {...SLIP_LIMITS}
      />
      <Problem problem={problem} onRetry={() => chosen !== null && choose(chosen.file)} />
      {chosen !== null && (
        <SlipPreview read={chosen.read} on={action} isAnswered={isAnswered} onAnswered={setAnswered} />
      )}
    </Dialog>
  );
}

/** What was dropped is read once, not again when the dialog is drawn again. */
function useOnce(file: OfficeFile | undefined, choose: (file: OfficeFile) => void): void {
  const seen = useRef<OfficeFile | null>(null);
  useEffect(() => {
    if (file === undefined || seen.current === file) return;
    seen.current = file;
    choose(file);
  }, [file, choose]);
}
