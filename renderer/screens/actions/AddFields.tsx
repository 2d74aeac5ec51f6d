import type { Day } from '../../../db/model/day';
import { TEXT_MOST } from '../../../db/model/textLengths';
import { shippedName } from '../../../preload/words/shipped/shippedName';
import { ChoiceField } from '../../parts/ChoiceField';
import { DayField } from '../../parts/DayField';
import { TextField } from '../../parts/TextField';
import { useLanguage, useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { PersonField } from './record/PersonField';

export const ADDED_SOURCES = ['hand', 'audit', 'visit'] as const;

export interface TypedAction {
  readonly source: (typeof ADDED_SOURCES)[number];
  readonly title: string;
  readonly problem: string;
  readonly customer: string;
  readonly department: string;
  readonly responsible: string;
  readonly dueOn: Day | null;
}

interface AddFieldsProps {
  readonly typed: TypedAction;
  readonly onType: (more: Partial<TypedAction>) => void;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
}

export function AddFields({ typed, onType, departments }: AddFieldsProps) {
  const { language } = useLanguage();
  const { add: words, facts } = useWords().actionRecord;
  const { today } = useOffice();
  const of = (field: 'title' | 'problem' | 'customer') => ({
    value: typed[field],
    onChange: (value: string) => onType({ [field]: value }),
  });
  return (
    <>
      <TextField label={words.name} {...of('title')} isRequired mostCharacters={200} />
      <TextField label={words.problem} {...of('problem')} rows={3} mostCharacters={TEXT_MOST} />
      <div className="actionFacts">
        <ChoiceField
          label={words.source}
          value={typed.source}
          choices={ADDED_SOURCES.map((key) => ({ key, name: words.sources[key] }))}
          onChange={(source) => onType({ source })}
        />
        <ChoiceField
          label={words.department}
          value={typed.department}
          choices={departments.map(({ code, name }) => ({ key: code, name: shippedName(name, language) }))}
          onChange={(department) => onType({ department })}
        />
        <PersonField
          label={facts.responsible}
          value={typed.responsible}
          onKeep={(responsible) => onType({ responsible })}
          isFollowed
        />
        <TextField label={words.customer} {...of('customer')} />
        <DayField
          label={words.dueOn}
          value={typed.dueOn}
          onChange={(dueOn) => onType({ dueOn })}
          today={today}
          first={today}
        />
      </div>
    </>
  );
}
