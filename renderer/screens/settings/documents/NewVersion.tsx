import { useState } from 'react';
import type { Day } from '../../../../db/model/day';
import { addDays } from '../../../../db/model/day';
import type { DocumentVersion } from '../../../../preload/contract/documents';
import { call } from '../../../call';
import { DayField } from '../../../parts/DayField';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';

interface NewVersionProps {
  readonly document: string;
  readonly last: DocumentVersion;
  readonly onClose: () => void;
}

/** Everything of the last version is there to be changed; what was changed is asked. */
export function NewVersion({ document, last, onClose }: NewVersionProps) {
  const words = useWords().documents;
  const { today } = useOffice();
  const [typed, type] = useState({
    ...{ number: last.number, title: last.title, titleEn: last.titleEn },
    ...{ retention: last.retention, version: nextVersion(last.version), change: '' },
  });
  const first = last.papers === 0 ? last.effectiveOn : addDays(last.effectiveOn, 1);
  const [effectiveOn, setEffectiveOn] = useState<Day | null>(first < today ? today : first);
  const doing = useDoing();
  const toast = useToast();
  const save = async () => {
    const isSaved = await doing.run(async () => {
      if (effectiveOn !== null) await call('documents.newVersion', { document, ...typed, effectiveOn });
    });
    if (!isSaved) return;
    toast({ text: words.dialog.done(typed.title, typed.version) });
    onClose();
  };
  const field = (name: keyof typeof typed, label: string, rows?: number) => (
    <TextField
      label={label}
      value={typed[name]}
      onChange={(value) => type({ ...typed, [name]: value })}
      isRequired={name !== 'titleEn'}
      rows={rows}
    />
  );
  const isWhole = effectiveOn !== null && typed.change.trim() !== '' && typed.version.trim() !== '';
  return (
    <Dialog
      title={words.dialog.title(last.title)}
      onClose={onClose}
      note={<Problem problem={doing.problem} onRetry={() => void save()} />}
      primary={{
        label: words.dialog.save,
        onPress: () => void save(),
        isBusy: doing.isBusy,
        isDisabled: !isWhole,
      }}
    >
      <p>{words.dialog.why}</p>
      {field('version', words.columns.version)}
      <DayField
        label={words.columns.effectiveOn}
        value={effectiveOn}
        onChange={setEffectiveOn}
        today={today}
        first={first}
        isRequired
      />
      {field('change', words.columns.change, 3)}
      {field('number', words.columns.number)}
      {field('title', words.columns.title)}
      {field('titleEn', words.dialog.titleEn)}
      {field('retention', words.columns.retention)}
    </Dialog>
  );
}

/** A/1 after A/0; a version that ends in no number is left for the office to write. */
function nextVersion(version: string): string {
  return version.replace(/\d+$/, (number) => String(Number(number) + 1));
}
