import { type ComponentType, useState } from 'react';
import { EIGHT_D_STEPS, type EightDStep } from '../../../db/model/complaints/eightD';
import { textsOf } from '../../../db/model/complaints/eightDTexts';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import { RefusalError } from '../../call';
import { Button } from '../../parts/Button';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { usePermission } from '../../parts/permission';
import { RefusalBox } from '../../parts/RefusalBox';
import { useKeys } from '../../parts/useKeys';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useHelp } from '../../shell/useHelp';
import { useAsk } from '../../useAsk';
import { ReasonDialog } from '../actions/record/ReasonDialogs';
import type { Places } from '../places';
import { CheckPanel } from './CheckPanel';
import { EightDNext, nextStep } from './EightDNext';
import type { EightDPartProps } from './eightDPart';
import { EightDReportButton } from './report/EightDReportButton';
import { type RailStep, StepRail } from './StepRail';
import { CausesStep } from './steps/CausesStep';
import { ClosingStep } from './steps/ClosingStep';
import { ContainmentStep } from './steps/ContainmentStep';
import { DescriptionStep } from './steps/DescriptionStep';
import { EnglishStep } from './steps/EnglishStep';
import { ChoosingStep, IntroducingStep } from './steps/MeasureSteps';
import { PreparationStep } from './steps/PreparationStep';
import { PreventionStep } from './steps/PreventionStep';
import { TeamStep } from './steps/TeamStep';
import { type EightDSaving, useEightDSaving } from './useEightDSaving';
import './eightD.css';

const EDITORS: Readonly<Record<RailStep, ComponentType<EightDPartProps>>> = {
  D0: PreparationStep,
  D1: TeamStep,
  D2: DescriptionStep,
  D3: ContainmentStep,
  D4: CausesStep,
  D5: ChoosingStep,
  D6: IntroducingStep,
  D7: PreventionStep,
  D8: ClosingStep,
  english: EnglishStep,
};

/** The content of one complaint's 8D: steps on the left, the editor, and what is missing on the right. */
export function EightD({ complaint, step }: Places['eightD']) {
  const asked = useAsk('eightD.show', { complaint });
  useHelp(useWords().eightD.help);
  return (
    <Waiting asked={asked}>
      {(eightD) => (
        <Filled key={eightD.complaint.id} eightD={eightD} first={step} askAgain={asked.askAgain} />
      )}
    </Waiting>
  );
}

interface FilledProps {
  readonly eightD: EightDWhole;
  readonly first: EightDStep | undefined;
  readonly askAgain: () => void;
}

function Filled({ eightD, first, askAgain }: FilledProps) {
  const words = useWords().eightD;
  const { go } = useRouter();
  const { complaint, isNewest, steps, completed, cycle } = eightD;
  const [chosen, choose] = useState<RailStep>(() => first ?? firstOpen(eightD));
  const saving = useEightDSaving(eightD, askAgain);
  useKeys([{ keys: 'Ctrl Z', label: words.undo, run: saving.undo, isLeftToFields: true }]);
  const isOpen = usePermission('eightD.change') && isNewest && complaint.state !== 'withdrawn';
  const Editor = EDITORS[chosen];
  const check = steps.find(({ step }) => step === chosen);
  const toComplaint = () => go({ screen: 'complaint', params: { id: complaint.id } });
  return (
    <>
      <PageHead
        title={words.title}
        code={complaint.code}
        facts={[complaint.problem, complaint.customerName, words.complete(completed)].join(' · ')}
        actions={
          <>
            {isNewest && <EightDReportButton complaint={complaint} />}
            <Button onPress={toComplaint}>{words.toComplaint}</Button>
          </>
        }
      />
      <EightDNext
        eightD={eightD}
        chosen={chosen}
        onNext={() => void settledThen(saving, () => choose(nextStep(chosen)))}
        onEnd={() => void settledThen(saving, toComplaint)}
      />
      <SavingProblem saving={saving} />
      {!isNewest && <p className="tertiary">{words.onlyRead}</p>}
      <div className="eightD">
        <StepRail eightD={eightD} chosen={chosen} onChoose={choose} english={toldInEnglish(eightD)} />
        <main className="eightDEditor" key={`${chosen} ${cycle.cycle}`}>
          <h2 className="eightDTitle">
            {chosen === 'english' ? words.english : `${chosen} ${words.steps[chosen]}`}
          </h2>
          <Editor eightD={eightD} saving={saving} isOpen={isOpen} />
        </main>
        <aside className="eightDCheck">
          {check !== undefined && <CheckPanel check={check} saving={saving} isOpen={isOpen} />}
        </aside>
      </div>
      {saving.asking !== null && <AskReason code={complaint.code} asking={saving.asking} />}
    </>
  );
}

function firstOpen({ steps }: EightDWhole): EightDStep {
  return steps.find(({ step, state }) => step !== 'D0' && state !== 'complete')?.step ?? EIGHT_D_STEPS[1];
}

function toldInEnglish(eightD: EightDWhole): string {
  const texts = textsOf(eightD);
  const told = texts.filter(({ key }) => eightD.content.english[key] !== undefined).length;
  return `${told} / ${texts.length}`;
}

/** A field that is still being typed in is kept first. */
async function settledThen(saving: EightDSaving, go: () => void): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (await saving.settled()) go();
}

/** What somebody else changed meanwhile is looked at, then kept as it stands. */
function SavingProblem({ saving: { problem, again, forget } }: { readonly saving: EightDSaving }) {
  const words = useWords().actionRecord.meanwhile;
  if (problem instanceof RefusalError && problem.code === 'changed-meanwhile')
    return <RefusalBox title={problem.message} action={{ label: words.save, onPress: again }} />;
  return <Problem problem={problem} onRetry={forget} />;
}

interface AskReasonProps {
  readonly code: string;
  readonly asking: NonNullable<EightDSaving['asking']>;
}

function AskReason({ code, asking }: AskReasonProps) {
  const words = useWords().eightD.asking;
  const work = (reason: string) => {
    asking.answer(reason);
    return Promise.resolve();
  };
  return (
    <ReasonDialog
      title={words.title(code)}
      words={words}
      work={work}
      first={asking.last}
      onClose={() => asking.answer(null)}
    />
  );
}
