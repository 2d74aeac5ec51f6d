import type { ReactNode } from 'react';
import { type Cause, causeLines, causeTrees } from '../../../../db/model/actions/causes';
import { Button } from '../../../parts/Button';
import { useWords } from '../../../parts/words';
import { CauseLine } from './CauseLine';
import { useCauseLines } from './useCauseLines';
import type { KeptList } from './useKeptList';

interface WhyTreeProps {
  readonly causes: KeptList<Cause>;
  readonly isOpen: boolean;
  /** What stands beside a cause that is more than a line. */
  readonly beside?: ((id: string) => ReactNode) | undefined;
}

/** 5-Why as a tree, by keyboard alone. */
export function WhyTree({ causes, isOpen, beside }: WhyTreeProps) {
  const words = useWords().actionRecord.cause;
  const doings = useCauseLines(causes);
  const lines = causeLines(causeTrees(causes.rows, 'fiveWhy'));
  return (
    <div ref={doings.box} className="whyTree">
      {lines.map((line) => (
        <CauseLine
          key={line.id}
          cause={line}
          name={words.why(line.depth + 1)}
          indent={line.depth}
          isOpen={isOpen}
          beside={beside?.(line.id)}
          onText={(text) => doings.type(line.id, text)}
          onLeave={() => causes.leave()}
          onMark={() => doings.mark(line.id)}
          onKeyDown={(event) =>
            doings.press(event, line, { lines, mayDeepen: true, hasChildren: line.children.length > 0 })
          }
        />
      ))}
      {!isOpen && lines.length === 0 && <p className="tertiary">{words.none}</p>}
      {isOpen && lines.length === 0 && (
        <Button isSmall icon="plus" onPress={() => doings.add({ method: 'fiveWhy', branch: '' })}>
          {words.firstWhy}
        </Button>
      )}
      {isOpen && lines.length > 0 && <p className="fieldNote">{words.whyHint}</p>}
    </div>
  );
}
