import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { Decision } from '../../../../preload/contract/meetings';
import { Button } from '../../../parts/Button';
import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { isComposing } from '../../../parts/keys';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';
import { PersonField } from '../making/PersonField';
import type { MeetingPartProps } from './meetingPart';

type Doing = Pick<MeetingPartProps, 'doings' | 'known'>;

/** One line, from what to until when; Enter opens the action and begins the next. */
export function AddDecision({ doings, known }: Doing) {
  const words = useWords().meetings.decisions;
  const { today, settings } = useOffice();
  const usual = useAsk('settings.workingDay', { from: today, days: settings.actionDueWorkingDays }).value
    ?.day;
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const line = useRef<HTMLFieldSetElement>(null);
  const value = { ...typed, dueOn: typed.dueOn ?? usual ?? null };
  const ready = readyDecision(value);
  const add = async () => {
    if (ready === null || !(await doings.decide(ready))) return;
    setTyped({ ...NOTHING, dueOn: typed.dueOn });
    line.current?.querySelector('input')?.focus();
  };
  return (
    <DecisionLine
      {...{ label: words.add, value, known, line }}
      onChange={(more) => setTyped({ ...typed, ...more })}
      onEnter={() => void add()}
    >
      <Button
        asks="meetings.decide"
        isBusy={doings.isBusy}
        isDisabled={ready === null}
        onPress={() => void add()}
      >
        {words.add}
      </Button>
    </DecisionLine>
  );
}

interface ChangeDecisionProps extends Doing {
  readonly decision: Decision;
  readonly onEnd: () => void;
}

/** A decision is put right where it stands; its action follows as long as nobody has answered it. */
export function ChangeDecision({ decision, doings, known, onEnd }: ChangeDecisionProps) {
  const words = useWords().meetings.decisions;
  const line = useRef<HTMLFieldSetElement>(null);
  const [value, setValue] = useState<Typed>(() => typedOf(decision, known));
  const ready = readyDecision(value);
  useEffect(() => line.current?.querySelector('input')?.focus(), []);
  const save = async () => {
    if (ready !== null && (await doings.decide({ ...ready, decision: decision.id }))) onEnd();
  };
  const isAnswered = decision.action !== null && decision.action.state !== 'open';
  return (
    <>
      <DecisionLine
        {...{ label: words.change(decision.title), value, known, line }}
        onChange={(more) => setValue({ ...value, ...more })}
        onEnter={() => void save()}
        onEscape={onEnd}
      >
        <Button isBusy={doings.isBusy} isDisabled={ready === null} onPress={() => void save()}>
          {words.save}
        </Button>
        <Button kind="quiet" onPress={onEnd}>
          {words.cancel}
        </Button>
      </DecisionLine>
      <p className="small tertiary">{isAnswered ? words.minutesOnly : words.actionToo}</p>
    </>
  );
}

interface Typed {
  readonly title: string;
  /** The code of one of the office's departments. */
  readonly department: string;
  readonly responsible: string;
  readonly dueOn: Day | null;
}

const NOTHING: Typed = { title: '', department: '', responsible: '', dueOn: null };

function typedOf(
  { title, department: named, responsible, dueOn }: Decision,
  { departments }: Doing['known'],
): Typed {
  const department = departments.find(({ name }) => name === named)?.code ?? named;
  return { title, department, responsible, dueOn };
}

function readyDecision({ title, department, responsible, dueOn }: Typed) {
  if (title.trim() === '' || department === '' || dueOn === null) return null;
  return { title: title.trim(), department, responsible, dueOn };
}

interface DecisionLineProps {
  readonly label: string;
  readonly value: Typed;
  readonly known: Doing['known'];
  readonly line: RefObject<HTMLFieldSetElement | null>;
  readonly onChange: (more: Partial<Typed>) => void;
  readonly onEnter: () => void;
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}

function DecisionLine(props: DecisionLineProps) {
  const { label, value, known, line, onChange, onEnter, onEscape, children } = props;
  const words = useWords().meetings.decisions;
  const { today } = useOffice();
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.target instanceof HTMLButtonElement) return;
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && onEscape !== undefined) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className="meetingAddDecision" aria-label={label} ref={line} onKeyDown={onKeyDown}>
      <TextField
        label={words.what}
        value={value.title}
        mostCharacters={200}
        onChange={(title) => onChange({ title })}
      />
      <ChoiceField
        label={words.department}
        value={value.department}
        choices={[{ key: '', name: words.choose }, ...departmentChoices(known, value.department)]}
        onChange={(department) => onChange({ department })}
      />
      <PersonField
        people={known.people}
        label={words.responsible}
        value={value.responsible}
        onChange={(responsible) => onChange({ responsible })}
      />
      <DayField
        label={words.dueOn}
        value={value.dueOn}
        today={today}
        isFollowed
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <div className="meetingDecisionButtons">{children}</div>
    </fieldset>
  );
}

/** Those that are still there, and the one that stands. */
function departmentChoices({ departments }: Doing['known'], chosen: string) {
  return departments
    .filter(({ code, closedOn }) => closedOn === null || code === chosen)
    .map(({ code, name }) => ({ key: code, name }));
}
