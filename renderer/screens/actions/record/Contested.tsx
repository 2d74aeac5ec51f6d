import { Button } from '../../../parts/Button';
import { useWords } from '../../../parts/words';
import type { TypedRow } from './keptRows';
import type { KeptList } from './useKeptList';

interface ContestedProps<Row extends TypedRow> {
  readonly list: KeptList<Row>;
  readonly say: (row: Row) => string;
}

/** What somebody else wrote into the lines that are being changed here: nothing is lost, somebody decides. */
export function Contested<Row extends TypedRow>({ list, say }: ContestedProps<Row>) {
  const words = useWords().actionRecord.meanwhile;
  if (list.contested.length === 0) return null;
  return (
    <ul className="contested" role="alert">
      {list.contested.map((theirs) => {
        const isHere = list.rows.some(({ id }) => id === theirs.id);
        return (
          <li key={theirs.id} className="row">
            <span className="warn">{(isHere ? words.said : words.removed)(say(theirs))}</span>
            <Button isSmall onPress={() => list.decide(theirs, 'mine')}>
              {words.mine}
            </Button>
            <Button isSmall onPress={() => list.decide(theirs, 'theirs')}>
              {words.theirs}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
