import { type EightDText, textsOf } from '../../../../db/model/complaints/eightDTexts';
import { useWords } from '../../../parts/words';
import type { EightDPartProps } from '../eightDPart';
import { KeptCell } from './KeptCell';

/** Every text of the report with its English words beside it. */
export function EnglishStep({ eightD, saving, isOpen }: EightDPartProps) {
  const words = useWords().eightD.englishPart;
  const texts = textsOf(eightD);
  if (texts.length === 0) return <p className="tertiary">{words.none}</p>;
  return (
    <>
      <p className="fieldNote">{words.why}</p>
      <table className="englishTexts" aria-label={words.title}>
        <tbody>
          {texts.map((text) => (
            <EnglishRow
              key={text.key}
              text={text}
              english={eightD.content.english[text.key] ?? ''}
              saving={saving}
              isOpen={isOpen}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

type EnglishRowProps = Pick<EightDPartProps, 'saving' | 'isOpen'> & {
  readonly text: EightDText;
  readonly english: string;
};

function EnglishRow({ text: { key, step, text }, english, saving, isOpen }: EnglishRowProps) {
  const words = useWords().eightD.englishPart;
  const change = (typed: string) => ({ english: { [key]: typed } });
  return (
    <tr>
      <th scope="row" className="tertiary">
        {step}
      </th>
      <td>{text}</td>
      <td>
        <KeptCell
          label={text}
          placeholder={words.placeholder}
          value={english}
          isDisabled={!isOpen}
          onKeep={(typed) => saving.texts(change(typed), change(english))}
        />
      </td>
    </tr>
  );
}
