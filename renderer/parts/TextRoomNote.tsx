import { textRoom } from '../../db/model/textLengths';
import { figure } from '../../preload/words/format';
import { useWords } from './words';

interface TextRoomNoteProps {
  readonly text: string;
  readonly most: number;
}

/** Nothing while there is room; then how much is left, and how much is too much. */
export function TextRoomNote({ text, most }: TextRoomNoteProps) {
  const words = useWords().parts.textRoom;
  const room = textRoom(text, most);
  if (room.state === 'free') return null;
  if (room.state === 'near') return <p className="fieldNote textRoom">{words.left(figure(room.left))}</p>;
  return (
    <p className="fieldNote textRoom isOver" role="alert">
      {words.over(figure(room.by), figure(most))}
    </p>
  );
}
