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
}

/** The drawing, and under it the causes of each bone. */
export function FishbonePart({ causes, isOpen, effect }: FishbonePartProps) {
  const words = useWords().actionRecord.cause;
  const doings = useCauseLines(causes);
  return (
    <div ref={doings.box}>
      <FishboneDrawing causes={causes.rows} effect={effect} />
      <div className="boneLists">
        {bonesOf(causes.rows).map((branch) => (
          <BoneList key={branch} branch={branch} causes={causes} doings={doings} isOpen={isOpen} />
        ))}
      </div>
      {isOpen && <p className="fieldNote">{words.boneHint}</p>}
    </div>
  );
}

interface BoneListProps {
  readonly branch: string;
  readonly causes: KeptList<Cause>;
  readonly doings: CauseDoings;
  readonly isOpen: boolean;
}

function BoneList({ branch, causes, doings, isOpen }: BoneListProps) {
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
          onText={(text) => doings.type(cause.id, text)}
          onLeave={() => causes.leave()}
          onMark={() => doings.mark(cause.id)}
          onKeyDown={(event) => doings.press(event, cause, { lines, mayDeepen: false, hasChildren: false })}
        />
      ))}
    </section>
  );
}
