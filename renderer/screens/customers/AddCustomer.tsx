import { call } from '../../call';
import { Dialog } from '../../parts/Dialog';
import { Problem } from '../../parts/Problem';
import { TextField } from '../../parts/TextField';
import { useFormSteps } from '../../parts/useFormSteps';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';
import { CustomerForm } from './CustomerForm';
import { BLANK_CUSTOMER } from './customerFields';

const CODE_MOST = 64;

/** Opens the new customer's page when it is saved. */
export function AddCustomer({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().customers.addDialog;
  const toast = useToast();
  const { go } = useRouter();
  const form = useFormSteps({ code: '', ...BLANK_CUSTOMER });
  const { code, ...fields } = form.value;
  const { isBusy, problem, run } = useDoing();
  const save = () =>
    void run(async () => {
      const added = await call('customers.add', { code, fields });
      toast({ text: words.added(fields.name) });
      onClose();
      go({ screen: 'customer', params: { code: added.code } });
    });
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      size="wide"
      primary={{
        label: words.primary,
        onPress: save,
        isBusy,
        isDisabled: code.trim() === '' || fields.name.trim() === '',
      }}
    >
      {form.keys}
      <Problem problem={problem} onRetry={save} />
      <TextField
        label={words.code}
        value={code}
        onChange={(next) => form.change({ ...form.value, code: next })}
        hint={words.codeHint}
        isRequired
        mostCharacters={CODE_MOST}
      />
      <CustomerForm fields={fields} onChange={(next) => form.change({ code, ...next })} />
    </Dialog>
  );
}
