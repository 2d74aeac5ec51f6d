import type { RoundPage } from '../../../../preload/contract/surveyPages';
import { call } from '../../../call';
import { Dialog } from '../../../parts/Dialog';
import { Icon } from '../../../parts/icons';
import { Problem } from '../../../parts/Problem';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';

interface CloseDialogProps {
  readonly page: RoundPage;
  readonly onClose: () => void;
}

/** Closing cannot be taken back, so it says first what is still out and what will happen. */
export function CloseDialog({ page: { head, stages, triggers }, onClose }: CloseDialogProps) {
  const words = useWords().rounds.close;
  const doing = useDoing();
  const toast = useToast();
  const { out } = stages.return;
  const close = async () => {
    const isDone = await doing.run(async () => {
      const { actions } = await call('surveys.closeRound', { round: head.code });
      toast({ text: words.done(head.code, actions) });
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={words.title(head.code)}
      onClose={onClose}
      primary={{
        label: out > 0 ? words.primaryAnyway(out) : words.primary,
        isBusy: doing.isBusy,
        onPress: () => void close(),
      }}
    >
      <p className={out > 0 ? 'closeOut warn' : 'closeOut'}>
        <Icon name={out > 0 ? 'alert' : 'check'} />
        <b>{out > 0 ? words.out(out) : words.nothingOut}</b>
      </p>
      <p className="secondary">{words.consequences}</p>
      <ul className="closeList">
        <li>{words.resultFixed}</li>
        <li>
          {triggers.length === 0
            ? words.noActions
            : words.actions(triggers.length, head.ruleSet.actionDue.workingDays)}
        </li>
        <li>{words.laterReturns}</li>
      </ul>
      <p className="small tertiary">{words.final}</p>
      <Problem problem={doing.problem} onRetry={() => void close()} />
    </Dialog>
  );
}
