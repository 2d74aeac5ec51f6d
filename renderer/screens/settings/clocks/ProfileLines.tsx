import { ESCALATE_TO } from '../../../../db/model/actions/escalation';
import { COMPLAINT_STEPS, type ComplaintStep } from '../../../../db/model/complaints/complaint';
import { STEP_SIGNS } from '../../../../db/model/complaints/stepSigns';
import { Button } from '../../../parts/Button';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import type { DraftProps } from './ProfileForm';

const STEPS = COMPLAINT_STEPS.filter((step) => step !== 'closed');

/** Each clock: from which event to which, and in how many minutes. */
export function ClockLines({ draft, change }: DraftProps) {
  const words = useWords().clockProfiles;
  const put = (at: number, changed: Partial<(typeof draft.clocks)[number]>) =>
    change({ clocks: draft.clocks.map((one, place) => (place === at ? { ...one, ...changed } : one)) });
  const add = () =>
    change({
      clocks: [
        ...draft.clocks,
        { key: nextKey(draft.clocks), from: 'received', step: 'confirmed', minutes: '120' },
      ],
    });
  return (
    <Section>
      <SectionTitle title={words.clocks} count={draft.clocks.length} />
      {draft.clocks.map(({ key, step, from, minutes }, at) => (
        <p key={key} className="row profileLine">
          <StepChoice label={words.from} value={from} onChange={(one) => put(at, { from: one })} />
          →
          <StepChoice label={words.to} value={step} onChange={(one) => put(at, { step: one })} />
          <MinutesInput label={words.minutes} value={minutes} onChange={(one) => put(at, { minutes: one })} />
          {words.minutes}
          <Button
            kind="quiet"
            isSmall
            icon="close"
            label={words.remove}
            onPress={() => change({ clocks: draft.clocks.filter((_, place) => place !== at) })}
          />
        </p>
      ))}
      <Button isSmall icon="plus" onPress={add}>
        {words.addClock}
      </Button>
    </Section>
  );
}

/** Whom a clock that has run out goes to, and after how many minutes. */
export function EscalationLines({ draft, change }: DraftProps) {
  const { clockProfiles: words, actionRecord } = useWords();
  const put = (at: number, changed: Partial<(typeof draft.rungs)[number]>) =>
    change({ rungs: draft.rungs.map((one, place) => (place === at ? { ...one, ...changed } : one)) });
  const add = () =>
    change({
      rungs: [...draft.rungs, { key: nextKey(draft.rungs), minutes: '30', to: 'managementRepresentative' }],
    });
  return (
    <Section>
      <SectionTitle title={words.escalation} count={draft.rungs.length} />
      {draft.rungs.map(({ key, minutes, to }, at) => (
        <p key={key} className="row profileLine">
          {words.after}
          <MinutesInput label={words.after} value={minutes} onChange={(one) => put(at, { minutes: one })} />
          {words.afterMinutes}
          <select
            className="input select"
            aria-label={words.told}
            value={to}
            onChange={({ target }) => put(at, { to: ESCALATE_TO[target.selectedIndex] ?? to })}
          >
            {ESCALATE_TO.map((one) => (
              <option key={one} value={one}>
                {actionRecord.escalateTo[one]}
              </option>
            ))}
          </select>
          <Button
            kind="quiet"
            isSmall
            icon="close"
            label={words.remove}
            onPress={() => change({ rungs: draft.rungs.filter((_, place) => place !== at) })}
          />
        </p>
      ))}
      <Button isSmall icon="plus" onPress={add}>
        {words.addRung}
      </Button>
    </Section>
  );
}

function nextKey(lines: readonly { readonly key: number }[]): number {
  return Math.max(0, ...lines.map(({ key }) => key)) + 1;
}

interface StepChoiceProps {
  readonly label: string;
  readonly value: ComplaintStep;
  readonly onChange: (step: ComplaintStep) => void;
}

function StepChoice({ label, value, onChange }: StepChoiceProps) {
  const { complaints } = useWords();
  return (
    <select
      className="input select"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(STEPS[target.selectedIndex] ?? value)}
    >
      {STEPS.map((step) => (
        <option key={step} value={step}>
          {STEP_SIGNS[step]} {complaints.steps[step]}
        </option>
      ))}
    </select>
  );
}

interface MinutesInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function MinutesInput({ label, value, onChange }: MinutesInputProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      className="input numberCell"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
