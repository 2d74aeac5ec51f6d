import { useDeferredValue, useMemo, useState } from 'react';
import type { AbnormalCase } from '../../../../preload/contract/complaintCases';
import type { Words } from '../../../../preload/words/zh-CN';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { PageHead } from '../../../parts/PageHead';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { useSaveFile } from '../../useSaveFile';
import '../cause/cause.css';

/** 异常履历: every case with its cause and measures, found by any of its words. */
export function Abnormalities({ words: first = '' }: { readonly words?: string }) {
  const { complaintCases, complaints } = useWords();
  const words = complaintCases.abnormal;
  const { go } = useRouter();
  const [typed, type] = useState(first);
  const asked = useAsk('complaints.abnormalities', { words: useDeferredValue(typed) });
  const columns = useMemo(() => caseColumns(complaintCases, complaints.states), [complaintCases, complaints]);
  return (
    <>
      <PageHead title={words.title} actions={<Print />} />
      <input
        type="search"
        className="input abnormalSearch"
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <Waiting asked={asked}>
        {({ cases, count }) => (
          <>
            <p className="tertiary">{words.count(cases.length, count)}</p>
            <DataTable
              label={words.title}
              isFilling
              columns={columns}
              rows={cases}
              keyOf={({ id }) => id}
              onOpen={({ id }) => go({ screen: 'complaint', params: { id } })}
              empty={typed === '' ? words.empty : words.none}
            />
          </>
        )}
      </Waiting>
    </>
  );
}

function Print() {
  const words = useWords().complaintCases.abnormal;
  const { isBusy, save } = useSaveFile();
  return (
    <Button
      icon="printer"
      isBusy={isBusy}
      onPress={() =>
        save(async () => (await call('reports.make', { report: 'abnormality-history', format: 'pdf' })).file)
      }
    >
      {words.print}
    </Button>
  );
}

function caseColumns(
  words: Words['complaintCases'],
  states: Words['complaints']['states'],
): readonly Column<AbnormalCase>[] {
  const { columns } = words.abnormal;
  return [
    { key: 'receivedOn', title: columns.receivedOn, width: 96, isCode: true, cell: (row) => row.receivedOn },
    { key: 'code', title: columns.code, width: 108, isCode: true, cell: (row) => row.code },
    {
      key: 'part',
      title: columns.part,
      width: 140,
      cell: (row) => [row.part, row.partName].join(' ').trim(),
    },
    { key: 'problem', title: columns.problem, width: 140, cell: (row) => row.problem },
    { key: 'cause', title: columns.cause, cell: (row) => row.rootCauses.join('；') },
    { key: 'measure', title: columns.measure, cell: (row) => row.measures.join('；') },
    { key: 'customer', title: columns.customer, width: 140, cell: (row) => row.customerName },
    { key: 'state', title: columns.state, width: 80, cell: (row) => states[row.state] },
  ];
}
