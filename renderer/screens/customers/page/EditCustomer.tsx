import type { CustomerPage } from '../../../../preload/contract/customers';
import { call } from '../../../call';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { useFormSteps } from '../../../parts/useFormSteps';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { CustomerForm } from '../CustomerForm';
import { changedFields } from '../customerFields';

interface EditCustomerProps {
  readonly customer: CustomerPage['customer'];
  readonly onClose: () => void;
}

/** What was saved can be taken back for ten seconds: the history keeps both changes. */
export function EditCustomer({ customer, onClose }: EditCustomerProps) {
  const words = useWords().customers.editDialog;
  const toast = useToast();
  const { code, ...before } = customer;
  const form = useFormSteps(before);
  const fields = form.value;
  const { isBusy, problem, run } = useDoing();
  const changed = changedFields(before, fields);
  const save = () =>
    void run(async () => {
      if (Object.keys(changed).length > 0) {
        await call('customers.change', { code, fields: changed });
        const back = changedFields(fields, before);
        toast({ text: words.saved, undo: () => call('customers.change', { code, fields: back }) });
      }
      onClose();
    });
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      size="wide"
      primary={{ label: words.primary, onPress: save, isBusy, isDisabled: fields.name.trim() === '' }}
    >
      {form.keys}
      <Problem problem={problem} onRetry={save} />
      <CustomerForm fields={fields} onChange={form.change} />
    </Dialog>
  );
}
