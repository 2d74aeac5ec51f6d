import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../parts/words';

interface PaperTextProps {
  readonly place: number;
  readonly text: string;
  readonly isBlank: boolean;
  readonly onMove: (place: number) => void;
}

/** A row's number and words; a press on them brings it up. */
export function PaperText({ place, text, isBlank, onMove }: PaperTextProps) {
  const words = useWords().keying.paper;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="paperItemLine"
      // The paper keeps the focus, so that the next key is still heard as one of its own.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onMove(place)}
    >
      <span className="paperPlace">{place + 1}</span>
      <span className="paperItemText" data-full="">
        {text}
      </span>
      {isBlank && <Tag>{words.blank}</Tag>}
    </button>
  );
}
