import type { StepState } from '../../../db/model/complaints/eightDCheck';
import { Icon } from '../../parts/icons';
import { useWords } from '../../parts/words';

const LOOKS = {
  open: { icon: 'dot', tone: 'tertiary' },
  begun: { icon: 'alert', tone: 'warn' },
  complete: { icon: 'check', tone: 'stepDone' },
} as const;

/** Where one step stands: a shape and a colour, and the word for those who cannot see them. */
export function StepMark({ state }: { readonly state: StepState }) {
  const words = useWords().eightD.states;
  const { icon, tone } = LOOKS[state];
  return (
    <span className={`stepMark ${tone}`} role="img" aria-label={words[state]}>
      <Icon name={icon} size={14} />
    </span>
  );
}
