import { type KeyboardEvent, useState } from 'react';
import { Field } from '../../parts/Field';
import { isComposing } from '../../parts/keys';
import { useWords } from '../../parts/words';
import { type DoorPerson, whoIs, whoMayBe } from './whoIs';

interface WhoFieldProps {
  readonly people: readonly DoorPerson[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly isFirst: boolean;
}

const MOST = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A name or a code is typed; below stand those who may be meant, chosen by the arrows or a press. */
export function WhoField({ people, typed, onType, isFirst }: WhoFieldProps) {
  const words = useWords().people.door;
  const [isOpen, setOpen] = useState(isFirst);
  const [at, setAt] = useState(0);
  const person = whoIs(typed, people);
  const found = whoMayBe(typed, people);
  const choose = (chosen: DoorPerson) => {
    const isAlone = people.filter(({ name }) => name === chosen.name).length === 1;
    onType(isAlone ? chosen.name : chosen.code);
    setOpen(false);
  };
  const move = (step: number) => {
    setOpen(true);
    setAt((at + step + found.length) % Math.max(1, found.length));
  };
  const chosen = isOpen && person === null ? found[at] : undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      move(step);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
      event.currentTarget.form?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
    }
  };
  const facts =
    person === null ? '' : [person.code, person.department].filter((one) => one !== '').join(' · ');
  return (
    <Field label={words.who} hint={facts} problem={found.length === 0 ? words.nobody : undefined}>
      {(ids) => (
        <div className="whoField">
          <input
            type="text"
            role="combobox"
            className="input"
            autoComplete="off"
            spellCheck={false}
            {...ids}
            aria-expanded={isOpen}
            aria-controls={`${ids.id}-list`}
            ref={isFirst ? focusOnce : undefined}
            value={typed}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              onType(target.value);
              setAt(0);
              setOpen(true);
            }}
          />
          {isOpen && person === null && (
            <WhoList id={`${ids.id}-list`} found={found} chosen={chosen} onChoose={choose} />
          )}
        </div>
      )}
    </Field>
  );
}

interface WhoListProps {
  readonly id: string;
  readonly found: readonly DoorPerson[];
  readonly chosen: DoorPerson | undefined;
  readonly onChoose: (person: DoorPerson) => void;
}

function WhoList({ id, found, chosen, onChoose }: WhoListProps) {
  const at = chosen === undefined ? 0 : found.indexOf(chosen);
  const from = Math.max(0, at - MOST + 1);
  return (
    <div id={id} role="listbox" className="whoList">
      {found.slice(from, from + MOST).map((one) => (
        <button
          key={one.code}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={one === chosen}
          className={one === chosen ? 'whoLine whoChosen' : 'whoLine'}
          // Before the field loses the focus, which closes the list.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          <b className="cut">{one.name}</b>
          <span className="tertiary cut">{one.department}</span>
          <span className="code tertiary">{one.code}</span>
        </button>
      ))}
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
