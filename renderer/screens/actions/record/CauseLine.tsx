import type { KeyboardEvent, ReactNode } from 'react';
import type { Cause } from '../../../../db/model/actions/causes';
import { NOTE_MOST, textRoom } from '../../../../db/model/textLengths';
import { TextRoomNote } from '../../../parts/TextRoomNote';
import { useWords } from '../../../parts/words';

interface CauseLineProps {
  readonly cause: Cause;
  readonly name: string;
  readonly indent: number;
  readonly isOpen: boolean;
  readonly beside?: ReactNode;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly onMark: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One cause as a line, with its mark. */
export function CauseLine({ cause, name, indent, isOpen, beside, ...on }: CauseLineProps) {
  const words = useWords().actionRecord.cause;
  return (
    <div
      className={cause.isRoot ? 'causeLine causeRoot' : 'causeLine'}
      style={{ paddingInlineStart: indent * 24 }}
    >
      <span className="causeName tertiary">{name}</span>
      {isOpen ? (
        <input
          type="text"
          className="input"
          aria-label={name}
          aria-invalid={textRoom(cause.text, NOTE_MOST).state === 'over'}
          data-cause={cause.id}
          value={cause.text}
          onChange={({ target }) => on.onText(target.value)}
          onBlur={on.onLeave}
          onKeyDown={on.onKeyDown}
        />
      ) : (
        <span className="causeText">{cause.text}</span>
      )}
      {isOpen && <TextRoomNote text={cause.text} most={NOTE_MOST} />}
      {(isOpen || cause.isRoot) && (
        <button
          type="button"
          className={cause.isRoot ? 'chip tag tag-running' : 'chip tag tag-neutral'}
          aria-pressed={cause.isRoot}
          data-tip={isOpen ? `${words.markRoot}  F8` : undefined}
          tabIndex={-1}
          disabled={!isOpen}
          onClick={on.onMark}
        >
          {words.root}
        </button>
      )}
      {beside}
    </div>
  );
}
