import { useState } from 'react';

interface NumberCellProps {
  readonly label: string;
  readonly value: number;
  readonly isDisabled: boolean;
  readonly onKeep: (value: number) => void;
}

const MOST = 250;

/** A small whole number in a sentence, kept when it is left; what is no such number goes back. */
export function NumberCell({ label, value, isDisabled, onKeep }: NumberCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    const number = Number(typed);
    setTyped(null);
    if (Number.isInteger(number) && number >= 1 && number <= MOST && number !== value) onKeep(number);
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      className="input numberCell"
      aria-label={label}
      value={typed ?? value}
      disabled={isDisabled}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => typed !== null && leave()}
    />
  );
}
