import type { ReactNode } from 'react';

interface CheckFieldProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean | undefined;
}

export function CheckField({ children, isOn, onChange, isDisabled }: CheckFieldProps) {
  return (
    <label className="checkField">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {children}
    </label>
  );
}
