import { useMemo } from 'react';
import type { ComplaintRow } from '../../../preload/contract/complaints';
import type { Words } from '../../../preload/words/zh-CN';
import type { Column } from '../../parts/columns';
import { DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { PageHead } from '../../parts/PageHead';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useAsk } from '../../useAsk';

/** Every complaint, newest first. */
export function Complaints() {
  const words = useWords().complaints;
  const asked = useAsk('complaints.list', {});
  const count = asked.value?.complaints.length ?? 0;
  return (
    <>
      <PageHead title={words.title} facts={count === 0 ? undefined : words.count(count)} />
      <Waiting asked={asked}>{({ complaints }) => <Listed complaints={complaints} />}</Waiting>
    </>
  );
}

function Listed({ complaints }: { readonly complaints: readonly ComplaintRow[] }) {
  const words = useWords().complaints;
  const { go } = useRouter();
  const columns = useMemo(() => complaintColumns(words), [words]);
  if (complaints.length === 0) return <EmptyState title={words.empty.title} why={words.empty.why} />;
  return (
    <DataTable
      label={words.title}
      isFilling
      columns={columns}
      rows={complaints}
      keyOf={({ id }) => id}
      onOpen={({ id }) => go({ screen: 'complaint', params: { id } })}
    />
  );
}

function complaintColumns({ columns, states }: Words['complaints']): readonly Column<ComplaintRow>[] {
  return [
    { key: 'receivedOn', title: columns.receivedOn, width: 104, isCode: true, cell: (row) => row.receivedOn },
    { key: 'code', title: columns.code, width: 116, isCode: true, cell: (row) => row.code },
    { key: 'problem', title: columns.problem, cell: (row) => row.problem },
    { key: 'customer', title: columns.customer, cell: (row) => `${row.customer} ${row.customerName}` },
    { key: 'part', title: columns.part, width: 104, isCode: true, cell: (row) => row.part },
    { key: 'department', title: columns.department, width: 104, cell: (row) => row.department },
    { key: 'state', title: columns.state, width: 96, cell: (row) => states[row.state] },
  ];
}
