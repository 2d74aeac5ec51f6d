import type { ReactNode } from 'react';
import type { Channel } from '../../preload/contract';
import { Button } from './Button';
import { Icon } from './icons';
import { useWords } from './words';

interface NextStepProps {
  /** One sentence: who, what, until when. */
  readonly children: ReactNode;
  readonly more?: ReactNode;
  readonly action?: {
    readonly label: string;
    readonly keys?: string | undefined;
    readonly asks?: Channel | undefined;
    readonly onPress: () => void;
    readonly isBusy?: boolean | undefined;
    readonly isDisabled?: boolean | undefined;
  };
  /** Everything is done: the sentence then says what comes next and when. */
  readonly isDone?: boolean | undefined;
}

/** Every page has exactly one, with the page's only primary button. */
export function NextStep({ children, more, action, isDone = false }: NextStepProps) {
  const words = useWords().parts;
  return (
    <section className="nextStep" aria-label={words.nextStep}>
      <Icon name={isDone ? 'check' : 'arrow'} />
      <b className="nextStepName">{isDone ? words.allDone : words.nextStep}</b>
      <span className="nextStepSentence">
        {children}
        {more !== undefined && <span className="secondary nextStepMore">{more}</span>}
      </span>
      {action !== undefined && (
        <Button
          kind="primary"
          keys={action.keys}
          asks={action.asks}
          isBusy={action.isBusy}
          isDisabled={action.isDisabled}
          onPress={action.onPress}
        >
          {action.label}
        </Button>
      )}
    </section>
  );
}
