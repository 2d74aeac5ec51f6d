import { DefectError, type RefusalError } from '../../call';
import { useWords } from '../../parts/words';

/** Why one is not let in: one line, because nothing was at stake. */
export function DoorProblem({ problem }: { readonly problem: RefusalError | DefectError | null }) {
  const { refusals } = useWords();
  if (problem === null) return null;
  return (
    <p className="doorProblem" role="alert">
      {problem instanceof DefectError ? refusals.defect({ reference: problem.reference }) : problem.message}
    </p>
  );
}
