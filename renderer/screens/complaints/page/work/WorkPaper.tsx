import { Problem } from '../../../../parts/Problem';
import { PaperDialog } from '../../../papers/PaperDialog';
import type { useWorkPaper } from './useWorkPaper';

/** The paper that was just made, or why it was not. */
export function WorkPaper({ paper }: { readonly paper: ReturnType<typeof useWorkPaper> }) {
  return (
    <>
      <Problem problem={paper.problem} onRetry={paper.forget} />
      {paper.file !== null && <PaperDialog file={paper.file} onClose={paper.close} />}
    </>
  );
}
