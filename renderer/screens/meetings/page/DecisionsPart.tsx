import { type KeyboardEvent, useRef, useState } from 'react';
import type { Day } from '../../../../db/model/day';
import type { Decision } from '../../../../preload/contract/meetings';
import { Button } from '../../../parts/Button';
import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { isComposing } from '../../../parts/keys';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { PersonField } from '../making/PersonField';
import type { MeetingPartProps } from './meetingPart';
import type { MeetingDoings } from './useMeetingDoings';

/** What was decided; each decision is an action at once. */
export function DecisionsPart({ meeting, doings, known }: MeetingPartProps) {
  const words = useWords().meetings.decisions;
  const { decisions } = meeting;
  return (
    <Section label={words.title}>
      <SectionTitle
        title={words.title}
        count={decisions.length === 0 ? undefined : words.count(decisions.length)}
      />
      {decisions.length === 0 ? (
        <p className="tertiary">{words.none}</p>
      ) : (
        <ol className="meetingDecisions">
          {decisions.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} doings={doings} />
          ))}
        </ol>
      )}
      {doings.isOpen && <AddDecision doings={doings} known={known} />}
    </Section>
  );
}

interface DecisionRowProps {
  readonly decision: Decision;
  readonly doings: MeetingDoings;
}

function DecisionRow({ decision, doings }: DecisionRowProps) {
  const { meetings, actions } = useWords();
  const words = meetings.decisions;
  const { go } = useRouter();
  const { title, department, responsible, dueOn, action } = decision;
  return (
    <li>
      <span className="meetingDecision">{title}</span>
      <span className="secondary">{[department, responsible].filter((part) => part !== '').join(' ')}</span>
      <span className="code">{dueOn}</span>
      <span className="meetingAction">
        {action !== null && (
          <>
            <Button kind="link" onPress={() => go({ screen: 'action', params: { id: action.id } })}>
              {action.code}
            </Button>
            <span className="tertiary">
              {actions.states[action.state]}
              {action.dueOn !== dueOn && ` · ${words.moved(action.dueOn)}`}
            </span>
          </>
        )}
      </span>
      {doings.isOpen && (
        <Button
          {...{ isSmall: true, kind: 'quiet', icon: 'close', label: words.remove }}
          isDisabled={action !== null && action.state !== 'open'}
          onPress={() => void doings.dropDecision(decision.id)}
        />
      )}
    </li>
  );
}

/** One line, from what to until when; Enter opens the action and begins the next. */
function AddDecision({ doings, known }: Pick<MeetingPartProps, 'doings' | 'known'>) {
  const words = useWords().meetings.decisions;
  const { today } = useOffice();
  const line = useRef<HTMLFieldSetElement>(null);
  const draft = useDecision(known);
  const { title, department, responsible, dueOn } = draft.value;
  const isReady = title.trim() !== '' && department !== '' && dueOn !== null;
  const add = async () => {
    if (!isReady) return;
    const isDone = await doings.decide({ title: title.trim(), department, responsible, dueOn });
    if (!isDone) return;
    draft.begin();
    line.current?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.target instanceof HTMLButtonElement)
      return;
    event.preventDefault();
    event.stopPropagation();
    void add();
  };
  return (
    <fieldset className="meetingAddDecision" aria-label={words.add} ref={line} onKeyDown={onKeyDown}>
      <TextField
        label={words.what}
        value={title}
        mostCharacters={200}
        onChange={(now) => draft.set({ title: now })}
      />
      <ChoiceField
        label={words.department}
        value={department}
        choices={[{ key: '', name: words.choose }, ...draft.departments]}
        onChange={(now) => draft.set({ department: now })}
      />
      <PersonField
        people={known.people}
        label={words.responsible}
        value={responsible}
        onChange={(now) => draft.set({ responsible: now })}
      />
      <DayField
        label={words.dueOn}
        value={dueOn}
        today={today}
        isFollowed
        onChange={(now) => draft.set({ dueOn: now })}
      />
      <Button asks="meetings.decide" isBusy={doings.isBusy} isDisabled={!isReady} onPress={() => void add()}>
        {words.add}
      </Button>
    </fieldset>
  );
}

interface Typed {
  readonly title: string;
  readonly department: string;
  readonly responsible: string;
  readonly dueOn: Day | null;
}

const NOTHING: Typed = { title: '', department: '', responsible: '', dueOn: null };

function useDecision({ departments }: MeetingPartProps['known']) {
  const { today, settings } = useOffice();
  const usual = useAsk('settings.workingDay', { from: today, days: settings.actionDueWorkingDays }).value
    ?.day;
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const value = { ...typed, dueOn: typed.dueOn ?? usual ?? null };
  return {
    value,
    departments: departments
      .filter(({ closedOn }) => closedOn === null)
      .map(({ code, name }) => ({ key: code, name })),
    set: (more: Partial<Typed>) => setTyped({ ...typed, ...more }),
    begin: () => setTyped({ ...NOTHING, dueOn: typed.dueOn }),
  };
}
