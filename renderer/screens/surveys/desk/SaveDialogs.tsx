import { useState } from 'react';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import type { LiveScore } from '../liveScore';
import type { useSaving } from './useSaving';

interface SaveDialogsProps {
  readonly saving: ReturnType<typeof useSaving>;
  readonly live: LiveScore;
  readonly form: string;
}

/** What is asked before saving; nothing is asked where a press of undo mends it. */
export function SaveDialogs({ saving, live, form }: SaveDialogsProps) {
  const words = useWords().keying;
  const { question, ask, doing } = saving;
  const close = () => {
    ask(null);
    doing.forget();
  };
  if (question === null) return null;
  if (question === 'correction') return <CorrectionDialog saving={saving} form={form} onClose={close} />;
  const isUnusable = question === 'unusable' || live.keyed === 0;
  const { unfinished } = words;
  const told = isUnusable
    ? words.empty
    : {
        title: unfinished.title(live.items - live.keyed),
        why: unfinished.why(live.mostBlanks),
        primary: unfinished.primary,
      };
  return (
    <Dialog
      title={told.title}
      onClose={close}
      primary={{ label: told.primary, isBusy: doing.isBusy, onPress: () => saving.saveAnyway(isUnusable) }}
    >
      <p>{told.why}</p>
      <Problem problem={doing.problem} onRetry={() => saving.saveAnyway(isUnusable)} />
    </Dialog>
  );
}

interface CorrectionDialogProps {
  readonly saving: SaveDialogsProps['saving'];
  readonly form: string;
  readonly onClose: () => void;
}

function CorrectionDialog({ saving: { correct, doing }, form, onClose }: CorrectionDialogProps) {
  const words = useWords().keying.correction;
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={words.title(form)}
      onClose={onClose}
      primary={{
        label: words.primary,
        isBusy: doing.isBusy,
        isDisabled: reason.trim() === '',
        onPress: () => correct(reason.trim()),
      }}
    >
      <p className="dialogWhy secondary">{words.why}</p>
      <TextField label={words.reason} value={reason} rows={2} isRequired onChange={setReason} />
      <Problem problem={doing.problem} onRetry={() => correct(reason.trim())} />
    </Dialog>
  );
}
