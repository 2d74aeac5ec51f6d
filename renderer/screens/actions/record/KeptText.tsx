import { useState } from 'react';
import { NOTE_MOST } from '../../../../db/model/textLengths';
import { Field } from '../../../parts/Field';

interface KeptTextProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (value: string) => void;
  readonly hint?: string;
  readonly rows: number;
  readonly most?: number;
  readonly isDisabled: boolean;
}

/** A text that is kept when it is left, if it says something new. */
export function KeptText({ label, hint, value, onKeep, rows, most = NOTE_MOST, isDisabled }: KeptTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setTyped(null);
  }
  return (
    <Field label={label} hint={hint} room={{ text: typed ?? value, most }}>
      {(ids) => (
        <textarea
          className="input"
          rows={rows}
          {...ids}
          disabled={isDisabled}
          value={typed ?? value}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => typed !== null && typed.trim() !== value && onKeep(typed.trim())}
        />
      )}
    </Field>
  );
}
