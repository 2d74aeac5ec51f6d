import { COMPLEXITIES, SEVERITIES } from '../../../../db/model/complaints/complaint';
import type { ProposedPerson } from '../../../../preload/contract/complaintIntake';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { CheckField } from '../../../parts/CheckField';
import { ChoiceField } from '../../../parts/ChoiceField';
import { CompleteField } from '../../../parts/CompleteField';
import { DayField } from '../../../parts/DayField';
import { TextField } from '../../../parts/TextField';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useAsk } from '../../../useAsk';
import { type FieldsProps, textOf } from './fieldsProps';
import { complexityOf, dayOf, severityOf } from './typedComplaint';

/** Its class, the customer's own limit, and who works on it. */
export function WorkFields(props: FieldsProps) {
  const { complaintIntake: words, complaints } = useWords();
  const { typed, onType, proposals } = props;
  const { today } = useOffice();
  const text = textOf(props, words.fields);
  return (
    <div className="intakeGrid">
      <ChoiceField
        label={words.fields.severity}
        value={severityOf(typed)}
        choices={SEVERITIES.map((key) => ({ key, name: complaints.severities[key] }))}
        onChange={(severity) => onType({ severity })}
      />
      <ChoiceField
        label={words.fields.complexity}
        value={complexityOf(typed)}
        choices={COMPLEXITIES.map((key) => ({ key, name: complaints.complexities[key] }))}
        onChange={(complexity) => onType({ complexity })}
      />
      <div className="intakeCheck">
        <CheckField isOn={typed.isSafety} onChange={(isSafety) => onType({ isSafety })}>
          {words.fields.isSafety}
        </CheckField>
      </div>
      <DayField
        label={words.fields.customerDueOn}
        value={dayOf(typed.customerDueOn)}
        today={today}
        first={today}
        onChange={(day) => onType({ customerDueOn: day ?? '' })}
      />
      <TextField
        {...text('customerDueTime')}
        hint={words.hints.time}
        isDisabled={typed.customerDueOn === ''}
      />
      <Department {...props} />
      <Person {...props} field="engineer" people={proposals?.engineers ?? []} />
      <Person {...props} field="processAuditor" people={proposals?.processAuditors ?? []} />
      <Person {...props} field="projectPerson" people={proposals?.projectPeople ?? []} />
    </div>
  );
}

function Department({ typed, onType }: FieldsProps) {
  const words = useWords().complaintIntake;
  const { language } = useLanguage();
  const departments = useAsk('people.list', {}).value?.departments ?? [];
  const open = departments.filter(({ closedOn, code }) => closedOn === null || code === typed.department);
  return (
    <ChoiceField
      label={words.fields.department}
      value={typed.department}
      choices={[
        { key: '', name: words.hints.noDepartment },
        ...open.map(({ code, name }) => ({ key: code, name: shippedName(name, language) })),
      ]}
      onChange={(department) => onType({ department })}
    />
  );
}

interface PersonProps extends FieldsProps {
  readonly field: 'engineer' | 'processAuditor' | 'projectPerson';
  readonly people: readonly ProposedPerson[];
}

const MOST_PEOPLE = 10;

/** Who has the function first; anybody else by name. */
function Person({ people, field, ...props }: PersonProps) {
  const words = useWords().complaintIntake;
  const { language } = useLanguage();
  const asked = props.typed[field].trim();
  const fitting = people.filter(({ code, name }) => name.includes(asked) || code.includes(asked));
  const isAlone = (name: string) => people.filter((one) => one.name === name).length === 1;
  return (
    <CompleteField
      {...textOf(props, words.fields)(field)}
      listLabel={words.proposal.list(words.fields[field])}
      options={fitting.slice(0, MOST_PEOPLE).map(({ code, name, department, isFirst }) => ({
        key: isAlone(name) ? name : code,
        text: isFirst ? <b>{name}</b> : name,
        note: [code, shippedName(department, language)].filter((one) => one !== '').join(' '),
      }))}
      onTake={(person) => props.onType({ [field]: person })}
    />
  );
}
