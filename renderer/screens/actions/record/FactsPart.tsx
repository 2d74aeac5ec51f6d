import { useState } from 'react';
import { VERIFY_BY } from '../../../../db/model/actions';
import { factOf } from '../../../../db/model/actions/nextRound';
import type { Day } from '../../../../db/model/day';
import type { ActionWhole } from '../../../../preload/contract/actionWhole';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { ChoiceField } from '../../../parts/ChoiceField';
import { DayField } from '../../../parts/DayField';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';
import { PersonField } from './PersonField';
import { DueDialog } from './ReasonDialogs';
import type { ActionSaving } from './useActionSaving';

interface FactsPartProps {
  readonly action: ActionWhole;
  readonly saving: ActionSaving;
  readonly isOpen: boolean;
}

/** Who answers, who follows it up, until when, and how it will be verified. */
export function FactsPart({ action, saving, isOpen }: FactsPartProps) {
  const words = useWords().actionRecord;
  const { facts } = words;
  const { today } = useOffice();
  const [moving, move] = useState<Day | null>(null);
  const isDisabled = !isOpen;
  return (
    <Section label={facts.title}>
      <SectionTitle title={facts.title} />
      <div className="actionFacts">
        <Department action={action} saving={saving} isOpen={isOpen} field="department" />
        <Department action={action} saving={saving} isOpen={isOpen} field="followedBy" />
        <PersonField
          label={facts.responsible}
          value={action.responsible}
          isDisabled={isDisabled}
          onKeep={(responsible) => void saving.save({ responsible }, { responsible: action.responsible })}
        />
        <DayField
          label={facts.dueOn}
          value={action.dueOn}
          today={today}
          first={action.openedOn}
          isDisabled={isDisabled}
          onChange={(day) => day !== null && day !== action.dueOn && move(day)}
        />
        <Verifying action={action} saving={saving} isOpen={isOpen} />
      </div>
      {action.escalations.length > 0 && (
        <>
          <h3 className="bad">{words.escalation.title}</h3>
          <ul className="escalations">
            {action.escalations.map(({ level, to, names, since }) => (
              <li key={level}>{words.escalation.line(words.escalateTo[to], names.join(words.and), since)}</li>
            ))}
          </ul>
        </>
      )}
      {moving !== null && <DueDialog action={action} dueOn={moving} onClose={() => move(null)} />}
    </Section>
  );
}

function Department({
  action,
  saving,
  isOpen,
  field,
}: FactsPartProps & { readonly field: 'department' | 'followedBy' }) {
  const { facts } = useWords().actionRecord;
  const { language } = useLanguage();
  const asked = useAsk('people.list', {});
  const value = field === 'department' ? action.departmentCode : action.followedByCode;
  const open = (asked.value?.departments ?? []).filter(
    ({ code, closedOn }) => closedOn === null || code === value,
  );
  const known = open.length === 0 ? [{ code: value, name: action[field] }] : open;
  return (
    <ChoiceField
      label={facts[field]}
      value={value}
      choices={known.map(({ code, name }) => ({ key: code, name: shippedName(name, language) }))}
      isDisabled={!isOpen}
      onChange={(code) => void saving.save({ [field]: code }, { [field]: value })}
    />
  );
}

function Verifying({ action, saving, isOpen }: FactsPartProps) {
  const { facts } = useWords().actionRecord;
  const { today } = useOffice();
  const { verifyBy, verifyOn } = action;
  const hasRound = action.round !== null && factOf(action.kind, action.subject) !== null;
  return (
    <>
      <ChoiceField
        label={facts.verifyBy}
        value={verifyBy}
        choices={VERIFY_BY.filter((by) => by === 'date' || hasRound).map((key) => ({
          key,
          name: facts.verifyBys[key],
        }))}
        isDisabled={!isOpen || !hasRound}
        onChange={(now) => void saving.save({ verifyBy: now }, { verifyBy })}
      />
      {verifyBy === 'date' && (
        <DayField
          label={facts.verifyOn}
          value={verifyOn}
          today={today}
          isDisabled={!isOpen}
          onChange={(now) => void saving.save({ verifyOn: now }, { verifyOn })}
        />
      )}
    </>
  );
}
