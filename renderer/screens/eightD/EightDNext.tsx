import { EIGHT_D_STEPS } from '../../../db/model/complaints/eightD';
import type { EightDWhole } from '../../../preload/contract/eightDWhole';
import { NextStep } from '../../parts/NextStep';
import { useWords } from '../../parts/words';
import type { RailStep } from './StepRail';

interface EightDNextProps {
  readonly eightD: EightDWhole;
  readonly chosen: RailStep;
  readonly onNext: () => void;
  readonly onEnd: () => void;
}

const MOST_NAMED = 3;

/** What the step lacks, and the way on. */
export function EightDNext({ eightD, chosen, onNext, onEnd }: EightDNextProps) {
  const words = useWords().eightD;
  const isLast = chosen === 'D8' || chosen === 'english';
  const way = isLast ? words.next.last : words.next.primary;
  const { isAll, sentence, more } = useStanding(eightD, chosen);
  return (
    <NextStep
      isDone={isAll}
      more={more}
      action={{ label: way, keys: 'Ctrl Enter', onPress: isLast ? onEnd : onNext }}
    >
      {sentence}
    </NextStep>
  );
}

function useStanding({ steps, completed }: EightDWhole, chosen: RailStep) {
  const { next, lacks } = useWords().eightD;
  const check = steps.find(({ step }) => step === chosen);
  const isAll = completed === EIGHT_D_STEPS.length - 1;
  if (check === undefined || isAll) return { isAll, sentence: next.all };
  const { step, missing } = check;
  if (missing.length === 0) return { isAll, sentence: next.complete(step) };
  const named = missing.slice(0, MOST_NAMED).map(({ code, of }) => lacks[code](of));
  const rest = missing.length > MOST_NAMED ? '…' : '';
  return { isAll, sentence: next.lacks(step, missing.length), more: ` ${named.join('；')}${rest}` };
}

export function nextStep(chosen: RailStep): RailStep {
  const at = EIGHT_D_STEPS.findIndex((step) => step === chosen);
  return EIGHT_D_STEPS[at + 1] ?? chosen;
}
