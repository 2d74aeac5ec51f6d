import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Several lines. */
  readonly rows?: number | undefined;
  readonly mostCharacters?: number | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, problem, isRequired, rows } = props;
  const shared = {
    value,
    disabled: props.isDisabled,
    maxLength: props.mostCharacters,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <Field label={label} hint={hint} problem={problem} isRequired={isRequired}>
      {(ids) =>
        rows === undefined ? (
          <input type="text" className="input" {...ids} {...shared} />
        ) : (
          <textarea className="input" rows={rows} {...ids} {...shared} />
        )
      }
    </Field>
  );
}
