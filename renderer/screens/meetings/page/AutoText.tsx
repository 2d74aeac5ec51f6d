import { useState } from 'react';
import { TEXT_MOST, textRoom } from '../../../../db/model/textLengths';
import { TextRoomNote } from '../../../parts/TextRoomNote';

interface AutoTextProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly isOff: boolean;
  readonly rows?: number;
}

/** A text of several lines that is kept when it is left; as high as what stands in it. */
export function AutoText({ label, value, onKeep, isOff, rows = 1 }: AutoTextProps) {
  if (isOff) return value === '' ? null : <p className="meetingSaid">{value}</p>;
  return <Typed key={value} label={label} value={value} onKeep={onKeep} rows={rows} />;
}

function Typed({ label, value, onKeep, rows }: Omit<AutoTextProps, 'isOff'>) {
  const [typed, setTyped] = useState(value);
  return (
    <>
      <textarea
        className="input meetingText"
        aria-label={label}
        aria-invalid={textRoom(typed, TEXT_MOST).state === 'over'}
        placeholder={label}
        rows={rows}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (typed !== value) onKeep(typed);
        }}
      />
      <TextRoomNote text={typed} most={TEXT_MOST} />
    </>
  );
}
