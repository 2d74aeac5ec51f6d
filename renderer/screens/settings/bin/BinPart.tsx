import { useMemo, useState } from 'react';
import type { BinRow } from '../../../../preload/contract/records';
import { trailWords } from '../../../../preload/words/trailWords';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage, useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { momentWords } from '../momentWords';
import { RemoveDialog } from './RemoveDialog';
import { RetentionTable } from './RetentionTable';

/** What was deleted, by whom and why; how long each kind is kept. */
export function BinPart() {
  const asked = useAsk('records.bin', {});
  return (
    <>
      <Waiting asked={asked}>{({ records }) => <Bin records={records} />}</Waiting>
      <Section>
        <RetentionTable />
      </Section>
    </>
  );
}

function Bin({ records }: { readonly records: readonly BinRow[] }) {
  const words = useWords().bin;
  const toast = useToast();
  const { problem, run, forget } = useDoing();
  const [removed, setRemoved] = useState<BinRow | null>(null);
  const restore = ({ record, key }: BinRow) =>
    void run(async () => {
      const { title } = await call('records.restore', { record, key });
      toast({ text: words.restored(title) });
    });
  const columns = useColumns(restore, setRemoved);
  return (
    <>
      <NextStep isDone more={words.more}>
        {words.says(records.length)}
      </NextStep>
      <Problem problem={problem} onRetry={forget} />
      <div className="binTable">
        <DataTable
          label={words.title}
          columns={columns}
          rows={records}
          keyOf={({ record, key }) => `${record} ${key}`}
          rowHeight={32}
          empty={<span className="tertiary">{words.empty}</span>}
        />
      </div>
      {removed !== null && <RemoveDialog row={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function useColumns(
  restore: (row: BinRow) => void,
  remove: (row: BinRow) => void,
): readonly Column<BinRow>[] {
  const words = useWords();
  const { language } = useLanguage();
  const { settings } = useOffice();
  return useMemo(() => {
    const { columns, restore: back, remove: forGood } = words.bin;
    const says = trailWords(words, language);
    return [
      { key: 'record', title: columns.record, width: 88, cell: ({ record }) => says.recordName(record) },
      { key: 'title', title: columns.title, cell: ({ title }) => <span data-full="">{title}</span> },
      {
        key: 'deletedAt',
        title: columns.deletedAt,
        width: 136,
        isCode: true,
        cell: ({ deletedAt }) => momentWords(deletedAt, settings.timeZone),
      },
      { key: 'who', title: columns.who, width: 104, cell: (row) => says.who(row) },
      { key: 'reason', title: columns.reason, cell: ({ reason }) => reason },
      { key: 'keptUntil', title: columns.keptUntil, width: 96, isCode: true, cell: (row) => row.keptUntil },
      {
        key: 'doings',
        title: '',
        width: 176,
        cell: (row) => (
          <span className="row">
            {row.mayRestore && (
              <Button kind="link" asks="records.restore" onPress={() => restore(row)}>
                {back}
              </Button>
            )}
            {row.mayRemove && (
              <Button kind="link" asks="records.remove" onPress={() => remove(row)}>
                {forGood}
              </Button>
            )}
          </span>
        ),
      },
    ];
  }, [words, language, settings, restore, remove]);
}
