import { type ReactNode, useId } from 'react';
import { textRoom } from '../../db/model/textLengths';
import { TextRoomNote } from './TextRoomNote';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why what stands there cannot be taken; in place of the hint. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** What is typed there, and how long it may be: near its end the field says so. */
  readonly room?: { readonly text: string; readonly most: number } | undefined;
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  }) => ReactNode;
}

/** A label over a control, and one line under it. */
export function Field({ label, hint, problem, isRequired = false, room, children }: FieldProps) {
  const id = useId();
  const isBad = problem !== undefined || isOver(room);
  return (
    <div className={problem === undefined ? 'field' : 'field fieldProblem'}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="fieldRequired"> *</span>}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': isBad })}
      {room !== undefined && <TextRoomNote {...room} />}
      <p id={`${id}-note`} className="fieldNote" role={problem === undefined ? undefined : 'alert'}>
        {problem ?? hint}
      </p>
    </div>
  );
}

function isOver(room: FieldProps['room']): boolean {
  return room !== undefined && textRoom(room.text, room.most).state === 'over';
}
