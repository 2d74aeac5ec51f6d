import { Field } from './Field';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly name: string;
}

interface ChoiceFieldProps<Key extends string> {
  readonly label: string;
  readonly value: Key;
  readonly choices: readonly Choice<Key>[];
  readonly onChange: (value: Key) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of a few. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>) {
  const { label, value, choices, onChange, hint, problem } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <select
          className="input select"
          {...ids}
          value={value}
          disabled={props.isDisabled}
          onChange={({ target }) => {
            const chosen = choices[target.selectedIndex];
            if (chosen !== undefined) onChange(chosen.key);
          }}
        >
          {choices.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
