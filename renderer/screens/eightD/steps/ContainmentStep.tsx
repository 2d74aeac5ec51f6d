import { figure, NONE } from '../../../../preload/words/format';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import type { EightDPartProps } from '../eightDPart';
import { MeasureList } from './MeasureList';

/** D3: what was counted where, and what keeps bad goods from going out. */
export function ContainmentStep(props: EightDPartProps) {
  return (
    <>
      <Counts eightD={props.eightD} />
      <MeasureList
        {...props}
        step="containment"
        fields={[
          ['text', 8],
          ['owner', 4],
          ['department', 4],
          ['dueOn', 4],
          ['introducedOn', 4],
          ['evidence', 6],
          ['effect', 6],
          ['verifiedOn', 4],
          ['verifiedBy', 4],
          ['endedOn', 4],
        ]}
      />
    </>
  );
}

function Counts({ eightD: { stock, stockTotal } }: Pick<EightDPartProps, 'eightD'>) {
  const words = useWords().eightD.d3;
  if (stock.length === 0)
    return (
      <>
        <SectionTitle title={words.counts}>
          <span className="tertiary">{words.countsNote}</span>
        </SectionTitle>
        <p className="tertiary">{words.noCounts}</p>
      </>
    );
  return (
    <>
      <SectionTitle title={words.counts} count={stock.length}>
        <span className="tertiary">{words.countsNote}</span>
      </SectionTitle>
      <table className="counts" aria-label={words.counts}>
        <thead>
          <tr>
            {([words.place, words.countedBy] as const).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {NUMBERS.map((key) => (
              <th key={key} scope="col" className="number">
                {words[key]}
              </th>
            ))}
            <th scope="col">{words.disposition}</th>
          </tr>
        </thead>
        <tbody>
          {stock.map((row) => (
            <tr key={row.id}>
              <td>{row.location || words.places[row.place]}</td>
              <td>{row.countedBy}</td>
              <Numbers row={row} />
              <td>{row.disposition}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            <Numbers row={stockTotal} />
            <td />
          </tr>
        </tfoot>
      </table>
    </>
  );
}

const NUMBERS = ['quantity', 'good', 'bad', 'unknown'] as const;

function Numbers({ row }: { readonly row: Readonly<Record<(typeof NUMBERS)[number], number | null>> }) {
  return NUMBERS.map((key) => {
    const count = row[key];
    const isLoud = count !== null && count > 0 && (key === 'bad' || key === 'unknown');
    const tone = isLoud ? (key === 'bad' ? ' bad' : ' warn') : '';
    return (
      <td key={key} className={`number${tone}`}>
        {count === null ? NONE : figure(count)}
      </td>
    );
  });
}
