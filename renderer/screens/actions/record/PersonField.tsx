import { useId, useState } from 'react';
import { Field } from '../../../parts/Field';
import { useAsk } from '../../../useAsk';

interface PersonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (value: string) => void;
  readonly isDisabled?: boolean;
  /** Told with each letter, where a dialog keeps it. */
  readonly isFollowed?: boolean;
}

/** One of the office's people, or anybody else by name; kept when it is left. */
export function PersonField({
  label,
  value,
  onKeep,
  isDisabled = false,
  isFollowed = false,
}: PersonFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setTyped(null);
  }
  const list = useId();
  return (
    <Field label={label}>
      {(ids) => (
        <>
          <input
            type="text"
            className="input"
            {...ids}
            list={list}
            disabled={isDisabled}
            value={typed ?? value}
            onChange={({ target }) => {
              setTyped(target.value);
              if (isFollowed) onKeep(target.value);
            }}
            onBlur={() => typed !== null && typed.trim() !== value && onKeep(typed.trim())}
          />
          <PeopleList id={list} />
        </>
      )}
    </Field>
  );
}

/** The office's people as a field proposes them. */
export function PeopleList({ id }: { readonly id: string }) {
  const asked = useAsk('people.list', {});
  const people = asked.value?.people.filter(({ isService, leftOn }) => !isService && leftOn === null) ?? [];
  return (
    <datalist id={id}>
      {people.map(({ code, name }) => (
        <option key={code} value={name}>
          {code}
        </option>
      ))}
    </datalist>
  );
}
