import { TEXT_MOST } from '../../../db/model/textLengths';
import type { CustomerFields } from '../../../preload/contract/customers';
import { CheckField } from '../../parts/CheckField';
import { ChoiceField } from '../../parts/ChoiceField';
import { TextField } from '../../parts/TextField';
import { useWords } from '../../parts/words';

interface CustomerFormProps {
  readonly fields: CustomerFields;
  readonly onChange: (fields: CustomerFields) => void;
}

const STATUSES = ['existing', 'developing', 'potential', 'lost'] as const;
const LINES = ['nameEn', 'shortName', 'kind', 'level', 'region', 'hsf', 'tradeTerms'] as const;
const TEXTS = ['address', 'deliveryPlace', 'note'] as const;
const MOST = 200;

/** What the office keeps of a customer, in the order of its file. */
export function CustomerForm({ fields, onChange }: CustomerFormProps) {
  const words = useWords().customers;
  return (
    <>
      <TextField
        label={words.fields.name}
        value={fields.name}
        isRequired
        mostCharacters={MOST}
        onChange={(name) => onChange({ ...fields, name })}
      />
      <div className="formGrid">
        <ChoiceField
          label={words.fields.status}
          value={fields.status}
          choices={STATUSES.map((status) => ({ key: status, name: words.statuses[status] }))}
          onChange={(status) => onChange({ ...fields, status })}
        />
        {LINES.map((name) => (
          <TextField
            key={name}
            label={words.fields[name]}
            value={fields[name]}
            mostCharacters={MOST}
            hint={name === 'shortName' ? words.shortNameHint : undefined}
            onChange={(value) => onChange({ ...fields, [name]: value })}
          />
        ))}
      </div>
      <div className="formChecks">
        <CheckField isOn={fields.ownMould} onChange={(ownMould) => onChange({ ...fields, ownMould })}>
          {words.fields.ownMould}
        </CheckField>
        <CheckField
          isOn={fields.keyProspect}
          onChange={(keyProspect) => onChange({ ...fields, keyProspect })}
        >
          {words.fields.keyProspect}
        </CheckField>
      </div>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          label={words.fields[name]}
          value={fields[name]}
          rows={name === 'note' ? 2 : undefined}
          mostCharacters={name === 'note' ? TEXT_MOST : undefined}
          onChange={(value) => onChange({ ...fields, [name]: value })}
        />
      ))}
    </>
  );
}
