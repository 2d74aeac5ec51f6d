import { Field } from './Field';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A password that is being chosen, not one that is known. */
  readonly isNew?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

export function PasswordField({ label, value, onChange, isNew, hint, problem }: PasswordFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          type="password"
          className="input"
          autoComplete={isNew === true ? 'new-password' : 'current-password'}
          {...ids}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
