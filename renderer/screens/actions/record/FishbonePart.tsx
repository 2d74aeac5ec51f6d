import type { ReactNode } from 'react';
import type { Cause } from '../../../../db/model/actions/causes';
import { bonesOf } from '../../../../db/model/actions/fishbone';
import { Button } from '../../../parts/Button';
import { useWords } from '../../../parts/words';
import { CauseLine } from './CauseLine';
import { boneName, FishboneDrawing } from './FishboneDrawing';
import { type CauseDoings, useCauseLines } from './useCauseLines';
import type { KeptList } from './useKeptList';

interface FishbonePartProps {
  readonly causes: KeptList<Cause>;
  readonly isOpen: boolean;
  readonly effect: string;
  /** What stands beside a cause that is more than a line. */
  readonly beside?: ((id: string) => ReactNode) | undefined;
}

/** The drawing, and under it the causes of each bone. */
export function FishbonePart({ causes, isOpen, effect, beside }: FishbonePartProps) {
  const words = useWords().actionRecord.cause;
  const doings = useCauseLines(causes);
  return (
    <div ref={doings.box}>
      <FishboneDrawing causes={causes.rows} effect={effect} />
      <div className="boneLists">
        {bonesOf(causes.rows).map((branch) => (
          <BoneList
            key={branch}
            branch={branch}
            causes={causes}
            doings={doings}
            isOpen={isOpen}
            beside={beside}
          />
        ))}
      </div>
      {isOpen && <p className="fieldNote">{words.boneHint}</p>}
    </div>
  );
}

interface BoneListProps extends Pick<FishbonePartProps, 'causes' | 'isOpen' | 'beside'> {
  readonly branch: string;
  readonly doings: CauseDoings;
}

function BoneList({ branch, causes, doings, isOpen, beside }: BoneListProps) {
  const words = useWords().actionRecord.cause;
  const name = boneName(branch, words.bones);
  const lines = causes.rows.filter((cause) => cause.method === 'fishbone' && cause.branch === branch);
  return (
    <section className="boneList" aria-label={name}>
      <h3>
        {name}
        {isOpen && (
          <Button
            kind="quiet"
            isSmall
            icon="plus"
            label={words.add}
            onPress={() => doings.add({ method: 'fishbone', branch })}
          />
        )}
      </h3>
      {lines.map((cause) => (
        <CauseLine
          key={cause.id}
          cause={cause}
          name=""
          indent={0}
          isOpen={isOpen}
          beside={beside?.(cause.id)}
          onText={(text) => doings.type(cause.id, text)}
          onLeave={() => causes.leave()}
          onMark={() => doings.mark(cause.id)}
          onKeyDown={(event) => doings.press(event, cause, { lines, mayDeepen: false, hasChildren: false })}
        />
      ))}
    </section>
  );
}
