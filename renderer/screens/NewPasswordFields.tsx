import { LEAST_PASSWORD } from '../../db/model/signIn';
import { PasswordField } from '../parts/PasswordField';
import { useWords } from '../parts/words';
import { type NewPassword, wrongIn } from './newPassword';

interface NewPasswordFieldsProps {
  readonly label: string;
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly isFirst?: boolean | undefined;
}

/** A new password is typed twice, because nobody sees it. */
export function NewPasswordFields({ label, value, onChange, isFirst }: NewPasswordFieldsProps) {
  const words = useWords().people.signIn;
  const wrong = wrongIn(value, words);
  return (
    <>
      <PasswordField
        label={label}
        isNew
        isFirst={isFirst}
        hint={words.passwordHint(LEAST_PASSWORD)}
        problem={wrong.password}
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
      />
      <PasswordField
        label={words.passwordAgain}
        isNew
        problem={wrong.again}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
    </>
  );
}
