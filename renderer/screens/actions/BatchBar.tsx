import { useState } from 'react';
import type { Day } from '../../../db/model/day';
import type { Input } from '../../../preload/contract';
import type { ActionDetail } from '../../../preload/contract/actions';
import { call } from '../../call';
import { Button } from '../../parts/Button';
import { DayField } from '../../parts/DayField';
import { Dialog } from '../../parts/Dialog';
import { Problem } from '../../parts/Problem';
import { TextField } from '../../parts/TextField';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';
import { PersonField } from './record/PersonField';
import { SlipsButton } from './slip/SlipsButton';

interface BatchBarProps {
  readonly actions: readonly ActionDetail[];
  readonly onClear: () => void;
}

/** In place of the next step while several are chosen. */
export function BatchBar({ actions, onClear }: BatchBarProps) {
  const { actionRecord, meetings } = useWords();
  const { batch: words } = actionRecord;
  const { toAgenda } = meetings;
  const { go } = useRouter();
  const [dialog, setDialog] = useState<'responsible' | 'dueOn' | null>(null);
  return (
    <section className="nextStep batchBar" aria-label={words.chosen(actions.length)}>
      <b>{words.chosen(actions.length)}</b>
      <Button asks="actions.updateMany" onPress={() => setDialog('responsible')}>
        {words.responsible}
      </Button>
      <Button asks="actions.updateMany" onPress={() => setDialog('dueOn')}>
        {words.dueOn}
      </Button>
      <Button
        asks="meetings.plan"
        onPress={() => go({ screen: 'newMeeting', params: { actions: actions.map(({ id }) => id) } })}
      >
        {toAgenda}
      </Button>
      <SlipsButton ids={actions.map(({ id }) => id)} />
      <Button kind="quiet" keys="Esc" onPress={onClear}>
        {words.clear}
      </Button>
      {dialog !== null && (
        <BatchDialog field={dialog} actions={actions} onClose={() => setDialog(null)} onDone={onClear} />
      )}
    </section>
  );
}

type Changes = Input<'actions.updateMany'>['changes'];

interface BatchDialogProps {
  readonly field: 'responsible' | 'dueOn';
  readonly actions: readonly ActionDetail[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function BatchDialog({ field, actions, onClose, onDone }: BatchDialogProps) {
  const { batch: words, facts } = useWords().actionRecord;
  const { today } = useOffice();
  const [responsible, setResponsible] = useState('');
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const doing = useDoing();
  const toast = useToast();
  const isDay = field === 'dueOn';
  const isReady = isDay ? dueOn !== null && reason.trim() !== '' : responsible.trim() !== '';
  const run = async () => {
    const back = actions.map(({ id, ...was }) =>
      isDay ? { id, dueOn: was.dueOn } : { id, responsible: was.responsible },
    );
    const changes: Changes = actions.map(({ id }) =>
      isDay && dueOn !== null ? { id, dueOn } : { id, responsible },
    );
    const isDone = await doing.run(async () => {
      await call('actions.updateMany', { changes, reason: reason.trim() });
    });
    if (!isDone) return;
    toast({
      text: words.done(actions.length),
      undo: () => call('actions.updateMany', { changes: back, reason: words.back }),
    });
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={isDay ? words.dueOnTitle(actions.length) : words.responsibleTitle(actions.length)}
      onClose={onClose}
      primary={{
        label: words.change(actions.length),
        onPress: () => void run(),
        isBusy: doing.isBusy,
        isDisabled: !isReady,
      }}
    >
      {isDay ? (
        <DayField label={facts.dueOn} value={dueOn} onChange={setDueOn} today={today} isRequired isFollowed />
      ) : (
        <PersonField label={facts.responsible} value={responsible} onKeep={setResponsible} isFollowed />
      )}
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        rows={2}
        isRequired={isDay}
      />
      <Problem problem={doing.problem} onRetry={() => void run()} />
    </Dialog>
  );
}
