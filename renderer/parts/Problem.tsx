import { DefectError, type RefusalError } from '../call';
import { DefectBox } from './DefectBox';
import { RefusalBox } from './RefusalBox';

interface ProblemProps {
  readonly problem: RefusalError | DefectError | null;
  readonly onRetry: () => void;
}

/** Why something was not done: no in words, or a number. */
export function Problem({ problem, onRetry }: ProblemProps) {
  if (problem === null) return null;
  if (problem instanceof DefectError) return <DefectBox reference={problem.reference} onRetry={onRetry} />;
  return <RefusalBox title={problem.message} />;
}
