import { type KeyboardEvent, useId, useState } from 'react';
import { ATTENDANCES } from '../../../../db/model/meetings';
import type { MeetingPerson } from '../../../../preload/contract/meetings';
import type { PersonRow } from '../../../../preload/contract/people';
import { Button } from '../../../parts/Button';
import { isComposing } from '../../../parts/keys';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { PeopleList } from '../making/PersonField';
import { type MeetingPartProps, PLACES } from './meetingPart';
import { askedPerson, readPerson } from './typed';
import { useOwnList } from './useOwnList';

/** Those who are asked to come, and who was there. */
export function PeoplePart({ meeting, doings, known }: MeetingPartProps) {
  const words = useWords().meetings.people;
  const toast = useToast();
  const [people, setPeople] = useOwnList(meeting.people, doings.isBusy);
  const isHeld = meeting.state !== 'planned';
  const present = people.filter(({ attendance }) => attendance === 'present').length;
  const put = (next: readonly MeetingPerson[]) => {
    setPeople(next);
    void doings.change({ people: next.map(askedPerson) });
  };
  const remove = (at: number) => {
    const before = people.map(askedPerson);
    put(people.toSpliced(at, 1));
    const name = people[at]?.name ?? '';
    toast({ text: words.removed(name), undo: () => doings.change({ people: before }), isOfPage: true });
  };
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={isHeld ? words.count(present, people.length) : people.length}>
        {isHeld && doings.isOpen && present === 0 && people.length > 0 && (
          <Button isSmall onPress={() => put(people.map((one) => ({ ...one, attendance: 'present' })))}>
            {words.allPresent}
          </Button>
        )}
      </SectionTitle>
      {people.length === 0 && <p className="tertiary">{words.none}</p>}
      <ul className="meetingPeople" id={PLACES.people}>
        {people.map((person, at) => (
          <PersonLine
            key={`${person.name} ${person.department}`}
            person={person}
            isHeld={isHeld}
            isOpen={doings.isOpen}
            onChange={(changed) => put(people.with(at, changed))}
            onRemove={() => remove(at)}
          />
        ))}
      </ul>
      {doings.isOpen && (
        <AddPerson
          people={people}
          known={known.people}
          onAdd={(person) => void doings.change({ people: [...people.map(askedPerson), person] })}
        />
      )}
    </Section>
  );
}

interface PersonLineProps {
  readonly person: MeetingPerson;
  readonly isHeld: boolean;
  readonly isOpen: boolean;
  readonly onChange: (person: MeetingPerson) => void;
  readonly onRemove: () => void;
}

function PersonLine({ person, isHeld, isOpen, onChange, onRemove }: PersonLineProps) {
  const { people: words, attendances } = useWords().meetings;
  const { name, department, email, attendance } = person;
  return (
    <li>
      <span className="meetingPerson">
        <b data-full="">{name}</b>
        <span className="tertiary cut" data-full="">
          {[department, email === '' ? words.noEmail : email].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      {isHeld && !isOpen && <span className="tertiary">{attendances[attendance]}</span>}
      {isHeld && isOpen && (
        <fieldset className="meetingAttendance" aria-label={words.attendance(name)}>
          {ATTENDANCES.map((one) => (
            <button
              key={one}
              type="button"
              className={`chip tag tag-${one === attendance ? 'running' : 'neutral'}`}
              aria-pressed={one === attendance}
              onClick={() => onChange({ ...person, attendance: one })}
            >
              {attendances[one]}
            </button>
          ))}
        </fieldset>
      )}
      {isOpen && <Button isSmall kind="quiet" icon="close" label={words.remove(name)} onPress={onRemove} />}
    </li>
  );
}

interface AddPersonProps {
  readonly known: readonly PersonRow[];
  readonly people: readonly MeetingPerson[];
  readonly onAdd: (person: NonNullable<ReturnType<typeof readPerson>>) => void;
}

function AddPerson({ known, people, onAdd }: AddPersonProps) {
  const words = useWords().meetings.people;
  const list = useId();
  const [typed, type] = useState('');
  const [problem, setProblem] = useState('');
  const add = () => {
    const person = readPerson(typed, known);
    if (person === null) return;
    const isTwice = people.some(({ name, code }) => name === person.name || code === person.name);
    setProblem(isTwice ? words.twice(person.name) : '');
    if (isTwice) return;
    onAdd(person);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  return (
    <div className="meetingAdd" id={PLACES.addPerson}>
      <input
        type="text"
        className="input"
        aria-label={words.add}
        placeholder={words.addHint}
        list={list}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      <PeopleList id={list} people={known} />
      {problem !== '' && (
        <p className="bad small" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
