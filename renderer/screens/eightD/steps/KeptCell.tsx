import { useState } from 'react';

interface KeptCellProps {
  readonly label: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly placeholder?: string;
  readonly onKeep: (text: string) => void;
}

/** A text in a table's cell, kept when it is left. */
export function KeptCell({ label, value, isDisabled, placeholder, onKeep }: KeptCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setTyped(null);
  }
  return (
    <textarea
      rows={1}
      className="input keptCell"
      aria-label={label}
      placeholder={placeholder}
      disabled={isDisabled}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => typed !== null && typed.trim() !== value && onKeep(typed.trim())}
    />
  );
}
