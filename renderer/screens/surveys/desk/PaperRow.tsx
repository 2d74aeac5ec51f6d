import { memo } from 'react';
import type { Item, Scale } from '../../../../db/model/surveys/template';
import { textIn } from '../../../../preload/words/shipped/shippedName';
import { useLanguage, useWords } from '../../../parts/words';
import { PaperBox } from './PaperBox';
import { PaperText } from './PaperText';

interface PaperRowProps {
  readonly item: Item;
  readonly scale: Scale;
  /** Its boxes do not stand under the heads of the table. */
  readonly isOwnScale: boolean;
  readonly columns: number;
  readonly place: number;
  readonly answer: number | null | undefined;
  readonly typed: string | null;
  readonly isNow: boolean;
  readonly isLocked: boolean;
  /** Stands before the first item of its dimension. */
  readonly dimension: string | null;
  readonly dimensionRows: number;
  readonly onPress: (place: number, value: number) => void;
  readonly onMove: (place: number) => void;
}

/** One item. Memorised: a key changes one row, two at most. */
export const PaperRow = memo((props: PaperRowProps) => {
  const { item, place, answer, isNow, dimension, dimensionRows, onMove } = props;
  const { language } = useLanguage();
  const text = textIn(item, language);
  return (
    <tr className={isNow ? 'paperNow' : undefined} aria-current={isNow ? 'step' : undefined} data-row={place}>
      {dimension !== null && (
        <th scope="rowgroup" rowSpan={dimensionRows} className="paperDimensionName">
          {dimension}
        </th>
      )}
      <td className="paperItem">
        <PaperText place={place} text={text} isBlank={answer === null} onMove={onMove} />
      </td>
      <AnswerCells {...props} text={text} />
    </tr>
  );
});

function AnswerCells({
  scale,
  isOwnScale,
  columns,
  place,
  answer,
  typed,
  text,
  isLocked,
  onPress,
  onMove,
}: PaperRowProps & { readonly text: string }) {
  const words = useWords().keying.paper;
  if (scale.kind === 'marks') {
    return (
      <td colSpan={columns} className="paperMarkCell">
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.box(text, typed ?? String(answer ?? ''))}
          className="paperMarkBox"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onMove(place)}
        >
          {typed ?? answer ?? ''}
        </button>
        {isOwnScale && <span className="paperMarkScale">{words.mark(scale.max)}</span>}
      </td>
    );
  }
  const boxes = scale.options.map(({ label, score }) => (
    <PaperBox
      key={score}
      label={words.box(text, label)}
      isTicked={answer === score}
      isLocked={isLocked}
      onPress={() => onPress(place, score)}
    >
      {isOwnScale ? label : null}
    </PaperBox>
  ));
  if (isOwnScale) {
    return (
      <td colSpan={columns}>
        <span className="paperOwnBoxes">{boxes}</span>
      </td>
    );
  }
  return boxes.map((box) => (
    <td key={box.key} className="paperBoxCell">
      {box}
    </td>
  ));
}
