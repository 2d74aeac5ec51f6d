import { type ReactNode, useState } from 'react';
import { fieldChanged, firstStep, stepBack, stepForward, stepTo } from './formSteps';
import { useKeys } from './useKeys';
import { useWords } from './words';

interface SteppedForm<T> {
  readonly value: T;
  /** Which field it was is seen by itself, unless a part of a field is meant. */
  readonly change: (now: T, field?: string) => void;
  /** Begins anew, with nothing to go back to. */
  readonly restart: (first: T) => void;
  /** To be put where the form stands: keys are heard within the dialog or page that they are drawn in. */
  readonly keys: ReactNode;
}

/** The fields of a form with Ctrl Z and Ctrl Y: back field by field, beyond the one text that the browser itself knows. */
export function useFormSteps<T extends object>(first: T): SteppedForm<T> {
  const [steps, setSteps] = useState(() => firstStep(first));
  return {
    value: steps.now,
    change: (now, field) => setSteps((last) => stepTo(last, now, field ?? fieldChanged(last.now, now))),
    restart: (again) => setSteps(firstStep(again)),
    keys: (
      <StepKeys
        back={steps.before.length > 0 ? () => setSteps(stepBack) : null}
        forward={steps.after.length > 0 ? () => setSteps(stepForward) : null}
      />
    ),
  };
}

interface StepKeysProps {
  readonly back: (() => void) | null;
  readonly forward: (() => void) | null;
}

/** Heard only where there is a step: otherwise the text's own undo stays. */
function StepKeys({ back, forward }: StepKeysProps) {
  const words = useWords().parts.steps;
  useKeys([
    ...(back === null ? [] : [{ keys: 'Ctrl Z', label: words.back, repeats: true, run: back }]),
    ...(forward === null ? [] : [{ keys: 'Ctrl Y', label: words.forward, repeats: true, run: forward }]),
  ]);
  return null;
}
