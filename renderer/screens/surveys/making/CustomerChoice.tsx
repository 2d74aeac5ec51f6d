import { useMemo, useState } from 'react';
import type { CustomerRow } from '../../../../preload/contract/customers';
import type { Words } from '../../../../preload/words/zh-CN';
import { Chips } from '../../../parts/Chips';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Icon } from '../../../parts/icons';
import { useWords } from '../../../parts/words';
import { type CustomerMode, type Eligible, presetOf } from './makingRound';

interface CustomerChoiceProps {
  readonly customers: readonly CustomerRow[];
  readonly eligible: Eligible;
  readonly mode: CustomerMode;
  readonly chosen: ReadonlySet<string>;
  readonly onMode: (mode: CustomerMode) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

interface Candidate {
  readonly customer: CustomerRow;
  readonly isMet: boolean;
  readonly reasons: Eligible['customers'][number]['reasons'];
}

/** Every customer with what speaks for and against him; a view ticks for you, each tick can be changed. */
export function CustomerChoice(props: CustomerChoiceProps) {
  const { customers, eligible, mode, chosen, onMode, onChoose } = props;
  const words = useWords().newRound;
  const [find, setFind] = useState('');
  const rows = useMemo(() => found(candidatesOf(customers, eligible), find), [customers, eligible, find]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const groups = useMemo(() => groupsOf(words), [words]);
  const count = (of: CustomerMode) => presetOf(of, customers, eligible).size;
  return (
    <>
      <div className="row choiceHead">
        <Chips
          label={words.choose.label}
          chosen={mode}
          onChoose={onMode}
          chips={[
            { key: 'eligible', name: words.choose.eligible(count('eligible')) },
            { key: 'all', name: words.choose.all(count('all')) },
            { key: 'none', name: words.choose.none },
          ]}
        />
        <span className="searchText push">
          <Icon name="search" size={14} />
          <input
            type="text"
            className="input"
            aria-label={words.choose.find}
            placeholder={words.choose.find}
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
        </span>
      </div>
      <DataTable
        label={words.sections.customers}
        columns={columns}
        rows={rows}
        keyOf={({ customer }) => customer.code}
        groups={groups}
        rowHeight={28}
        choosing={{ chosen, onChoose }}
        empty={words.noCustomers}
      />
    </>
  );
}

function candidatesOf(customers: readonly CustomerRow[], eligible: Eligible): readonly Candidate[] {
  const met = new Map(eligible.customers.map(({ code, reasons }) => [code, reasons]));
  const left = new Map(eligible.left.map(({ code, reasons }) => [code, reasons]));
  return customers.map((customer) => {
    const reasons = met.get(customer.code);
    return { customer, isMet: reasons !== undefined, reasons: reasons ?? left.get(customer.code) ?? [] };
  });
}

function found(candidates: readonly Candidate[], find: string): readonly Candidate[] {
  const text = find.trim().toLowerCase();
  if (text === '') return candidates;
  return candidates.filter(({ customer }) =>
    `${customer.code} ${customer.name} ${customer.shortName}`.toLowerCase().includes(text),
  );
}

function columnsOf(words: Words['newRound']): readonly Column<Candidate>[] {
  const { columns } = words.choose;
  return [
    {
      key: 'code',
      title: columns.code,
      width: 72,
      isCode: true,
      cell: ({ customer }) => customer.code,
      sortBy: ({ customer }) => customer.code,
    },
    {
      key: 'name',
      title: columns.name,
      cell: ({ customer }) => customer.name,
      sortBy: ({ customer }) => customer.name,
    },
    {
      key: 'status',
      title: columns.status,
      width: 72,
      isQuiet: true,
      cell: ({ customer }) => words.status[customer.status],
      sortBy: ({ customer }) => customer.status,
    },
    {
      key: 'reasons',
      title: columns.reasons,
      width: 280,
      isQuiet: true,
      cell: ({ isMet, reasons }) =>
        reasons.map((reason) => (isMet ? words.reasons[reason] : words.against[reason])).join('、'),
    },
  ];
}

function groupsOf(words: Words['newRound']) {
  return {
    groupOf: ({ isMet }: Candidate) => (isMet ? 'met' : 'left'),
    order: [
      { key: 'met', title: words.choose.groups.met },
      { key: 'left', title: words.choose.groups.left },
    ],
  };
}
