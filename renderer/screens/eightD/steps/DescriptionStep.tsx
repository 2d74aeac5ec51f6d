import { COMPARISONS, type ComparisonKey, DESCRIPTIONS } from '../../../../db/model/complaints/eightD';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { Attachments } from '../../attachments/Attachments';
import type { EightDPartProps } from '../eightDPart';
import { KeptCell } from './KeptCell';
import { TextPiece } from './TextPiece';

/** D2: 5W2H, and where the defect is and is not. */
export function DescriptionStep({ eightD, ...parts }: EightDPartProps) {
  const words = useWords().eightD.d2;
  const { description } = eightD.content;
  const piece = (key: keyof typeof description, label: string, rows: number) => (
    <TextPiece
      key={key}
      label={label}
      rows={rows}
      value={description[key]}
      change={(text) => ({ description: { [key]: text } })}
      {...parts}
    />
  );
  return (
    <>
      {piece('summary', words.summary, 2)}
      <div className="fiveW">{DESCRIPTIONS.map((key) => piece(key, words.names[key], 1))}</div>
      <SectionTitle title={words.compare} />
      <table className="isIsNot" aria-label={words.compare}>
        <thead>
          <tr>
            <td />
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {words.columns[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPARISONS.map((row) => (
            <ComparisonRow key={row} row={row} eightD={eightD} {...parts} />
          ))}
        </tbody>
      </table>
      <p className="fieldNote">{words.hint}</p>
      <Attachments record="complaint" recordKey={eightD.complaint.id} />
    </>
  );
}

const SIDES = ['is', 'isNot', 'difference', 'change'] as const;

function ComparisonRow({ row, eightD, saving, isOpen }: EightDPartProps & { readonly row: ComparisonKey }) {
  const words = useWords().eightD.d2;
  const texts = eightD.content.isIsNot[row];
  return (
    <tr>
      <th scope="row">{words.rows[row]}</th>
      {SIDES.map((side) => {
        const change = (text: string) => ({ isIsNot: { [row]: { [side]: text } } });
        return (
          <td key={side}>
            <KeptCell
              label={`${words.rows[row]} ${words.columns[side]}`}
              value={texts[side]}
              isDisabled={!isOpen}
              onKeep={(text) => saving.texts(change(text), change(texts[side]))}
            />
          </td>
        );
      })}
    </tr>
  );
}
