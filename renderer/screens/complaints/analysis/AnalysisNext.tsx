import type { ComplaintAnalysis } from '../../../../preload/contract/complaintRegister';
import { percent } from '../../../../preload/words/format';
import { NextStep } from '../../../parts/NextStep';
import { useWords } from '../../../parts/words';

interface AnalysisNextProps {
  readonly analysis: ComplaintAnalysis;
  readonly onOpen: () => void;
}

/** The figure that is furthest from its target is the one to work on. */
export function AnalysisNext({ analysis: { kpis, byProblem }, onOpen }: AnalysisNextProps) {
  const { next, kpis: names } = useWords().complaintAnalysis;
  const missed = kpis.filter(({ isReached }) => isReached === false);
  const gap = ({ value, target }: (typeof kpis)[number]) => Math.abs(target - (value ?? target));
  const [worst] = missed.toSorted((left, right) => gap(right) - gap(left));
  const most = byProblem.find(({ isOthers }) => !isOthers);
  const action = { label: next.open, keys: 'O', onPress: onOpen };
  if (worst === undefined) {
    return (
      <NextStep isDone action={action}>
        {next.reached}
      </NextStep>
    );
  }
  return (
    <NextStep action={action} more={most && next.most(most.name, most.count)}>
      {next.missed(names[worst.kpi], percent(worst.value), percent(worst.target))}
    </NextStep>
  );
}
