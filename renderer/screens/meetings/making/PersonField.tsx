import { useId } from 'react';
import type { PersonRow } from '../../../../preload/contract/people';
import { Field } from '../../../parts/Field';
import { useWords } from '../../../parts/words';

interface PersonFieldProps {
  readonly people: readonly PersonRow[];
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the office's people, proposed while typing, or anybody by name. */
export function PersonField({ people, label, value, onChange }: PersonFieldProps) {
  const { personHint } = useWords().meetings.newMeeting;
  const list = useId();
  return (
    <Field label={label} hint={personHint}>
      {(ids) => (
        <>
          <input
            type="text"
            className="input"
            {...ids}
            list={list}
            autoComplete="off"
            maxLength={200}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          <PeopleList id={list} people={people} />
        </>
      )}
    </Field>
  );
}

/** What an input with `list` proposes: those who are here, by name where it is theirs alone. */
export function PeopleList({ id, people }: { readonly id: string } & Pick<PersonFieldProps, 'people'>) {
  const here = people.filter(({ leftOn, isService }) => leftOn === null && !isService);
  const named = new Map<string, number>();
  for (const { name } of here) named.set(name, (named.get(name) ?? 0) + 1);
  return (
    <datalist id={id}>
      {here.map(({ code, name, department }) => (
        <option key={code} value={named.get(name) === 1 ? name : code}>
          {`${code} ${name} ${department ?? ''}`}
        </option>
      ))}
    </datalist>
  );
}
