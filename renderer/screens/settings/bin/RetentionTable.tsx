import { useMemo, useState } from 'react';
import type { Retention } from '../../../../db/model/records';
import { shippedName } from '../../../../preload/words/shipped/shippedName';
import { recordWords } from '../../../../preload/words/trailWords';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextField } from '../../../parts/TextField';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';

/** How long each kind of record is kept, and on what it rests. */
export function RetentionTable() {
  const words = useWords();
  const { language } = useLanguage();
  const { retention: own } = words.bin;
  const asked = useAsk('settings.retention', {});
  const [changed, setChanged] = useState<Retention | null>(null);
  const columns = useMemo<readonly Column<Retention>[]>(
    () => [
      { key: 'record', title: own.columns.record, width: 144, cell: (row) => nameOf(row, words) },
      {
        key: 'years',
        title: own.columns.years,
        width: 80,
        isNumber: true,
        cell: ({ years }) => own.years(years),
      },
      {
        key: 'basis',
        title: own.columns.basis,
        cell: ({ basis }) => <span data-full="">{shippedName(basis, language)}</span>,
      },
      {
        key: 'change',
        title: '',
        width: 88,
        cell: (row) => (
          <Button kind="link" asks="settings.changeRetention" onPress={() => setChanged(row)}>
            {own.change}
          </Button>
        ),
      },
    ],
    [own, words, language],
  );
  return (
    <>
      <SectionTitle title={own.title} />
      <Waiting asked={asked}>
        {({ retention }) => (
          <DataTable label={own.title} columns={columns} rows={retention} keyOf={({ record }) => record} />
        )}
      </Waiting>
      {changed !== null && <RetentionDialog kept={changed} onClose={() => setChanged(null)} />}
    </>
  );
}

function nameOf({ record }: Retention, words: Words): string {
  return record === 'complaint' ? words.bin.retention.complaint : recordWords(record, words);
}

interface RetentionDialogProps {
  readonly kept: Retention;
  readonly onClose: () => void;
}

const YEARS = /^\d{1,2}$|^100$/;

function RetentionDialog({ kept, onClose }: RetentionDialogProps) {
  const words = useWords();
  const { language } = useLanguage();
  const own = words.bin.retention;
  const toast = useToast();
  const [years, setYears] = useState(String(kept.years));
  const [basis, setBasis] = useState(shippedName(kept.basis, language));
  const { isBusy, problem, run } = useDoing();
  const { record } = kept;
  const isGood = YEARS.test(years.trim());
  const save = () =>
    void run(async () => {
      const isAsShipped = basis === shippedName(kept.basis, language);
      const kind = isAsShipped ? kept.basis : basis;
      await call('settings.changeRetention', { record, years: Number(years), basis: kind });
      toast({ text: own.saved, undo: () => call('settings.changeRetention', kept) });
      onClose();
    });
  return (
    <Dialog
      title={own.dialog(nameOf(kept, words))}
      onClose={onClose}
      primary={{ label: own.primary, onPress: save, isBusy, isDisabled: !isGood }}
    >
      <TextField
        label={own.yearsLabel}
        value={years}
        isRequired
        problem={isGood ? undefined : own.yearsWrong}
        onChange={setYears}
      />
      <TextField label={own.basis} value={basis} mostCharacters={200} onChange={setBasis} />
      <Problem problem={problem} onRetry={save} />
    </Dialog>
  );
}
