import { type KeyboardEvent, useState } from 'react';
import { Field } from './Field';
import { useWords } from './words';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** A password that is being chosen, not one that is known. */
  readonly isNew?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** The page is about this field: it has the focus from the start. */
  readonly isFirst?: boolean | undefined;
}

/** Never shown and never remembered; says when the capitals are locked. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, value, onChange, hint, problem, isNew = false } = props;
  const words = useWords().people.door;
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <Field label={label} hint={isCaps ? words.capsLock : hint} problem={problem}>
      {(ids) => (
        <input
          type="password"
          className="input"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          spellCheck={false}
          {...ids}
          ref={props.isFirst === true ? focusOnce : undefined}
          value={value}
          maxLength={200}
          disabled={props.isDisabled}
          onKeyUp={look}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
