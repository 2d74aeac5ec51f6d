import { useState } from 'react';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { call, RefusalError } from '../../../call';
import { Button } from '../../../parts/Button';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { usePermission } from '../../../parts/permission';
import { RefusalBox } from '../../../parts/RefusalBox';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { StageLine } from '../../../parts/StageLine';
import { TwoColumns } from '../../../parts/TwoColumns';
import { useKeys } from '../../../parts/useKeys';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { Attachments } from '../../attachments/Attachments';
import { HistoryList } from '../../history/HistoryList';
import type { Places } from '../../places';
import { Signatures } from '../../signatures/Signatures';
import { ActionState } from '../ActionState';
import { problemOf } from '../actionWords';
import { SlipButtons } from '../slip/SlipButtons';
import { ActionNextStep } from './ActionNextStep';
import { actionStages } from './actionStages';
import { CausePart } from './CausePart';
import { CyclesPart } from './CyclesPart';
import { FactsPart } from './FactsPart';
import { MeasuresPart } from './MeasuresPart';
import { ProblemPart } from './ProblemPart';
import { CorrectDialog, PraiseDialog, ReopenDialog } from './ReasonDialogs';
import { type ActionSaving, useActionSaving } from './useActionSaving';
import { VerifyDialog } from './VerifyDialog';
import { VerifyPart } from './VerifyPart';

/** One action, from the fact to its end. */
export function Action({ id }: Places['action']) {
  const asked = useAsk('actions.show', { id });
  return (
    <Waiting asked={asked}>
      {(action) => <Filled key={action.id} action={action} askAgain={asked.askAgain} />}
    </Waiting>
  );
}

interface FilledProps {
  readonly action: ActionWhole;
  readonly askAgain: () => void;
}

function Filled({ action, askAgain }: FilledProps) {
  const words = useWords();
  const own = words.actionRecord;
  const saving = useActionSaving(action, askAgain);
  const steps = useSteps(action, saving);
  useKeys([{ keys: 'Ctrl Z', label: own.undo, run: saving.undo, isLeftToFields: true }]);
  const mayUpdate = usePermission('actions.update');
  const isOpen = mayUpdate && action.steps.includes('update');
  const effect = problemOf(action, words.actions);
  const parts = { action, saving, isOpen };
  return (
    <>
      <PageHead
        title={action.title === '' ? effect : action.title}
        code={action.code}
        tags={<ActionState {...action} />}
        facts={words.actions.kinds[action.kind]}
        actions={<HeadActions action={action} steps={steps} />}
      />
      <StageLine label={words.actions.columns.state} stages={actionStages(action, own)} />
      <ActionNextStep action={action} steps={steps} />
      <SavingProblem saving={saving} />
      <Problem problem={saving.problem === null ? steps.problem : null} onRetry={saving.forget} />
      <TwoColumns
        sideWidth={356}
        main={
          <>
            <ProblemPart {...parts} onPraise={steps.praise} />
            <CausePart key={action.cycle} {...parts} effect={effect} />
            <MeasuresPart key={`measures ${action.cycle}`} {...parts} />
            <CyclesPart action={action} />
            <Attachments record="action" recordKey={action.id} />
            <History action={action} />
          </>
        }
        side={<Side {...parts} />}
      />
      {saving.asking !== null && <CorrectDialog code={action.code} asking={saving.asking} />}
      {steps.dialog === 'verify' && <VerifyDialog action={action} onClose={steps.endDialog} />}
      {steps.dialog === 'praise' && <PraiseDialog action={action} onClose={steps.endDialog} />}
      {steps.dialog === 'reopen' && <ReopenDialog action={action} onClose={steps.endDialog} />}
    </>
  );
}

/** What somebody else changed meanwhile is looked at, then kept as it stands. */
function SavingProblem({ saving: { problem, again, forget } }: { readonly saving: ActionSaving }) {
  const words = useWords().actionRecord.meanwhile;
  if (problem instanceof RefusalError && problem.code === 'changed-meanwhile')
    return <RefusalBox title={problem.message} action={{ label: words.save, onPress: again }} />;
  return <Problem problem={problem} onRetry={forget} />;
}

interface HeadActionsProps {
  readonly action: ActionWhole;
  readonly steps: ReturnType<typeof useSteps>;
}

function HeadActions({ action, steps }: HeadActionsProps) {
  const { steps: may, verifyBy, nextRound } = action;
  const { buttons } = useWords().actionRecord;
  // While the next round has not come, a day with evidence is still a way.
  const isEarly = may.includes('verify') && verifyBy === 'nextRound' && nextRound?.isClosed !== true;
  return (
    <>
      <SlipButtons action={action} />
      {isEarly && (
        <Button asks="actions.verify" onPress={steps.verify}>
          {buttons.verify}
        </Button>
      )}
      {may.includes('reopen') && (
        <Button icon="renew" asks="actions.reopen" onPress={steps.reopen}>
          {buttons.reopen}
        </Button>
      )}
    </>
  );
}

function Side(parts: Parameters<typeof FactsPart>[0]) {
  const { action } = parts;
  return (
    <>
      <FactsPart {...parts} />
      {action.outcome === null && <VerifyPart action={action} />}
      <Signatures record="action" recordKey={action.id} title={action.code} />
    </>
  );
}

function History({ action }: { readonly action: ActionWhole }) {
  const { actionRecord: own, actions } = useWords();
  return (
    <Section label={own.history}>
      <SectionTitle title={own.history} />
      <HistoryList
        record="action"
        recordKey={action.id}
        labels={{
          fields: own.fields,
          values: {
            state: actions.states,
            outcome: actions.outcomes,
            verifyBy: own.facts.verifyBys,
            verdict: own.verify.verdicts,
            'escalation.to': own.escalateTo,
          },
        }}
      />
    </Section>
  );
}

function useSteps({ id, code }: ActionWhole, { settled }: ActionSaving) {
  const words = useWords().actionRecord;
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const [dialog, setDialog] = useState<'verify' | 'reopen' | 'praise' | null>(null);
  const step = (channel: 'actions.answer' | 'actions.close', said: string) => () =>
    void run(async () => {
      // A field that is still being typed in is kept first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (!(await settled())) return;
      await call(channel, { id });
      toast({ text: said });
    });
  return {
    isBusy,
    problem,
    dialog,
    endDialog: () => setDialog(null),
    verify: () => setDialog('verify'),
    reopen: () => setDialog('reopen'),
    praise: () => setDialog('praise'),
    answer: step('actions.answer', words.answered(code)),
    close: step('actions.close', words.next.closeDone(code)),
  };
}
