import { FUNCTIONS, type OfficeFunction, ROLES } from '../../../../db/model/people';
import type { DepartmentRow } from '../../../../preload/contract/people';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { CheckField } from '../../../parts/CheckField';
import { ChoiceField } from '../../../parts/ChoiceField';
import { TextField } from '../../../parts/TextField';
import { useLanguage, useWords } from '../../../parts/words';
import type { Fields } from './PersonDialog';

interface PersonFieldsProps {
  readonly fields: Fields;
  readonly departments: readonly DepartmentRow[];
  readonly isEmailGood: boolean;
  readonly onChange: (fields: Fields) => void;
}

const MOST = 200;
const NONE = '';

export function PersonFields({ fields, departments, isEmailGood, onChange }: PersonFieldsProps) {
  const { people, shell } = useWords();
  const { language } = useLanguage();
  const { columns } = people.list;
  const labels = { ...columns, email: people.dialog.email, phone: people.dialog.phone };
  const text = (name: 'name' | 'position' | 'email' | 'phone') => (
    <TextField
      label={labels[name]}
      value={fields[name]}
      isRequired={name === 'name'}
      mostCharacters={MOST}
      problem={name === 'email' && !isEmailGood ? people.dialog.emailWrong : undefined}
      onChange={(value) => onChange({ ...fields, [name]: value })}
    />
  );
  const offered = departments.filter(({ closedOn, code }) => closedOn === null || code === fields.department);
  return (
    <div className="settingsPair">
      {text('name')}
      <ChoiceField
        label={columns.department}
        value={fields.department ?? NONE}
        choices={[
          { key: NONE, name: people.dialog.noDepartment },
          ...offered.map(({ code, name }) => ({ key: code, name: shippedName(name, language) })),
        ]}
        onChange={(code) => onChange({ ...fields, department: code === NONE ? null : code })}
      />
      {text('position')}
      <ChoiceField
        label={columns.role}
        value={fields.role}
        hint={people.dialog.roleHints[fields.role]}
        choices={ROLES.map((key) => ({ key, name: shell.roles[key] }))}
        onChange={(role) => onChange({ ...fields, role })}
      />
      {text('phone')}
      {text('email')}
      <Functions held={fields.functions} onChange={(functions) => onChange({ ...fields, functions })} />
      <CheckField isOn={fields.isService} onChange={(isService) => onChange({ ...fields, isService })}>
        {people.dialog.isService}
      </CheckField>
    </div>
  );
}

interface FunctionsProps {
  readonly held: readonly OfficeFunction[];
  readonly onChange: (held: OfficeFunction[]) => void;
}

/** Any number of them: each a chip that is on or off. */
function Functions({ held, onChange }: FunctionsProps) {
  const { functions, list, dialog } = useWords().people;
  const turn = (one: OfficeFunction) =>
    onChange(FUNCTIONS.filter((other) => (other === one ? !held.includes(one) : held.includes(other))));
  return (
    <fieldset className="functionChips" aria-label={list.columns.functions}>
      <legend>{list.columns.functions}</legend>
      {FUNCTIONS.map((one) => (
        <button
          key={one}
          type="button"
          className={`chip tag tag-${held.includes(one) ? 'running' : 'neutral'}`}
          aria-pressed={held.includes(one)}
          onClick={() => turn(one)}
        >
          {functions[one]}
        </button>
      ))}
      <p className="fieldNote">{dialog.functionsHint}</p>
    </fieldset>
  );
}
