import { NOTE_MOST } from '../../db/model/textLengths';
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
  /** Where nothing is said, several lines have the room of an answer or a reason. Nothing typed is ever cut off. */
  readonly mostCharacters?: number | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, problem, isRequired, rows } = props;
  const most = props.mostCharacters ?? (rows === undefined ? undefined : NOTE_MOST);
  const shared = {
    value,
    disabled: props.isDisabled,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <Field
      label={label}
      hint={hint}
      problem={problem}
      isRequired={isRequired}
      room={most === undefined ? undefined : { text: value, most }}
    >
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
