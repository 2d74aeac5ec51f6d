import { useState } from 'react';
import type { Input } from '../../../preload/contract';
import { call } from '../../call';
import { Dialog } from '../../parts/Dialog';
import { Problem } from '../../parts/Problem';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useToast } from '../../shell/toasts';
import { useAsk } from '../../useAsk';
import { useDoing } from '../../useDoing';
import { AddFields, type TypedAction } from './AddFields';

const BLANK: TypedAction = {
  ...{ source: 'hand', title: '', problem: '', customer: '', department: '', responsible: '' },
  dueOn: null,
};

/** An action that no round opened: by hand, from an audit, from a visit. */
export function AddAction({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().actionRecord.add;
  const { go } = useRouter();
  const toast = useToast();
  const doing = useDoing();
  const people = useAsk('people.list', {});
  const departments = people.value?.departments.filter(({ closedOn }) => closedOn === null) ?? [];
  const [typing, setTyping] = useState(BLANK);
  const typed = { ...typing, department: typing.department || (departments[0]?.code ?? '') };
  const run = () =>
    void doing.run(async () => {
      const { code, id } = await call('actions.add', asked(typed));
      toast({ text: words.done(code) });
      onClose();
      go({ screen: 'action', params: { id } });
    });
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      primary={{
        label: words.primary,
        onPress: run,
        isBusy: doing.isBusy,
        isDisabled: typed.title.trim() === '',
      }}
    >
      <AddFields
        typed={typed}
        onType={(more) => setTyping((was) => ({ ...was, ...more }))}
        departments={departments}
      />
      <Problem problem={doing.problem} onRetry={run} />
    </Dialog>
  );
}

/** A field that was left blank is not asked. */
function asked({ customer, dueOn, ...all }: TypedAction): Input<'actions.add'> {
  const code = customer.trim();
  return { ...all, ...(code === '' ? {} : { customer: code }), ...(dueOn === null ? {} : { dueOn }) };
}
