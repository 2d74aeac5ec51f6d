import { EIGHT_D_STEPS, type EightDStep } from '../../../db/model/complaints/eightD';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import { useWords } from '../../parts/words';
import { StepMark } from './StepMark';

/** The steps, and the English words after them. */
export type RailStep = EightDStep | 'english';

interface StepRailProps {
  readonly eightD: EightDWhole;
  readonly chosen: RailStep;
  readonly onChoose: (step: RailStep) => void;
  readonly english: string;
}

export function StepRail({ eightD, chosen, onChoose, english }: StepRailProps) {
  const words = useWords().eightD;
  const stateOf = (step: EightDStep) => eightD.steps.find((one) => one.step === step)?.state ?? 'open';
  return (
    <nav className="stepRail" aria-label={words.title}>
      {EIGHT_D_STEPS.map((step) => (
        <button
          key={step}
          type="button"
          className="stepRailItem"
          aria-current={step === chosen ? 'step' : undefined}
          onClick={() => onChoose(step)}
        >
          <StepMark state={stateOf(step)} />
          <b>{step}</b>
          <span className="cut">{words.steps[step]}</span>
        </button>
      ))}
      <button
        type="button"
        className="stepRailItem stepRailEnglish"
        aria-current={chosen === 'english' ? 'step' : undefined}
        onClick={() => onChoose('english')}
      >
        <b>EN</b>
        <span className="cut">{words.english}</span>
        <span className="tertiary small">{english}</span>
      </button>
    </nav>
  );
}
