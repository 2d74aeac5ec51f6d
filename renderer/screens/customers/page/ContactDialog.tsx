import type { CustomerContact } from '../../../../preload/contract/customers';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { CheckField } from '../../../parts/CheckField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useFormSteps } from '../../../parts/useFormSteps';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { useDeleting } from '../../records/useDeleting';

interface ContactDialogProps {
  readonly customer: string;
  /** null: a new one. */
  readonly contact: CustomerContact | null;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'position', 'phone', 'email'] as const;
const BLANK = { name: '', position: '', phone: '', email: '' };
const MOST = 200;

export function ContactDialog({ customer, contact, onClose }: ContactDialogProps) {
  const { bin, customers } = useWords();
  const words = customers.page.contacts;
  const deleting = useDeleting();
  const toast = useToast();
  const form = useFormSteps({
    ...(contact === null ? BLANK : fieldsOf(contact)),
    hasLeft: contact !== null && contact.leftOn !== null,
  });
  const { hasLeft, ...fields } = form.value;
  const { isBusy, problem, run } = useDoing();
  const uid = contact?.uid ?? null;
  const save = () =>
    void run(async () => {
      await call('customers.saveContact', { code: customer, uid, contact: fields, hasLeft });
      const before = contact;
      toast({
        text: words.saved(fields.name),
        ...(before === null
          ? {}
          : {
              undo: () =>
                call('customers.saveContact', {
                  code: customer,
                  uid,
                  contact: fieldsOf(before),
                  hasLeft: before.leftOn !== null,
                }),
            }),
      });
      onClose();
    });
  return (
    <Dialog
      title={contact === null ? words.dialogAdd : words.dialogEdit}
      onClose={onClose}
      primary={{ label: words.save, onPress: save, isBusy, isDisabled: fields.name.trim() === '' }}
    >
      {form.keys}
      <Problem problem={problem ?? deleting.problem} onRetry={save} />
      {FIELDS.map((name) => (
        <TextField
          key={name}
          label={words[name]}
          value={fields[name]}
          isRequired={name === 'name'}
          mostCharacters={MOST}
          onChange={(value) => form.change({ ...form.value, [name]: value })}
        />
      ))}
      {contact !== null && (
        <CheckField isOn={hasLeft} onChange={(next) => form.change({ ...form.value, hasLeft: next })}>
          {words.hasLeft}
        </CheckField>
      )}
      {contact !== null && (
        <Button
          kind="link"
          isBusy={deleting.isBusy}
          onPress={() => deleting.remove('contact', contact.uid, onClose)}
        >
          {bin.deleteRecord(contact.name)}
        </Button>
      )}
    </Dialog>
  );
}

function fieldsOf({ name, position, phone, email }: CustomerContact): typeof BLANK {
  return { name, position, phone, email };
}
