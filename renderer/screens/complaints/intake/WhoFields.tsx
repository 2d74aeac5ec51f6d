import { COMPLAINT_WAYS } from '../../../../db/model/complaints/complaint';
import { ChoiceField } from '../../../parts/ChoiceField';
import { CompleteField } from '../../../parts/CompleteField';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { type FieldsProps, textOf } from './fieldsProps';
import { wayOf } from './typedComplaint';

interface WhoFieldsProps extends FieldsProps {
  /** Of a complaint that is there already neither is changed here. */
  readonly isNew: boolean;
}

/** Who complains, how and when. */
export function WhoFields(props: WhoFieldsProps) {
  const { complaintIntake: words, complaints } = useWords();
  const { typed, onType, isNew } = props;
  const text = textOf(props, words.fields);
  return (
    <div className="intakeGrid">
      {isNew && <CustomerField {...props} />}
      <ComplainantField {...props} />
      <TextField {...text('phone')} mostCharacters={200} />
      <TextField {...text('email')} mostCharacters={200} />
      <ChoiceField
        label={words.fields.way}
        value={wayOf(typed)}
        choices={COMPLAINT_WAYS.map((key) => ({ key, name: complaints.ways[key] }))}
        onChange={(way) => onType({ way })}
      />
      {isNew && <TextField {...text('receivedAt')} hint={words.hints.receivedAt} />}
      {isNew && typed.receivedAt.trim() !== '' && <TextField {...text('reason')} mostCharacters={4000} />}
    </div>
  );
}

function CustomerField(props: FieldsProps) {
  const words = useWords().complaintIntake;
  const { proposals, isFresh, onType, problems, typed } = props;
  const known = typed.customer === '' ? undefined : proposals?.customer?.name;
  return (
    <CompleteField
      {...textOf(props, words.fields)('customer')}
      isRequired
      takesFirst
      isFresh={isFresh}
      hint={known ?? words.hints.customer}
      problem={problems.customer}
      listLabel={words.proposal.list(words.fields.customer)}
      options={
        proposals?.customer?.code === typed.customer
          ? []
          : (proposals?.customers ?? []).map(({ code, name, shortName }) => ({
              key: code,
              text: `${code} ${name}`,
              note: shortName,
            }))
      }
      onTake={(customer) => onType({ customer })}
    />
  );
}

/** With his phone and e-mail. */
function ComplainantField(props: FieldsProps) {
  const words = useWords().complaintIntake;
  const { proposals, onType, isFresh } = props;
  const contacts = proposals?.contacts ?? [];
  return (
    <CompleteField
      {...textOf(props, words.fields)('complainant')}
      isFresh={isFresh}
      listLabel={words.proposal.list(words.fields.complainant)}
      options={contacts.map(({ name, position, phone }) => ({
        key: name,
        text: [name, position].filter((one) => one !== '').join(' '),
        note: phone,
      }))}
      onTake={(name) => {
        const contact = contacts.find((one) => one.name === name);
        if (contact !== undefined) onType({ complainant: name, phone: contact.phone, email: contact.email });
      }}
    />
  );
}
