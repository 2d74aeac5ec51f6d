import { useMemo, useState } from 'react';
import { figure, score } from '../../../preload/words/format';
import { Sparkline } from '../../charts/Sparkline';
import { Button } from '../../parts/Button';
import { Chips } from '../../parts/Chips';
import type { Column } from '../../parts/columns';
import { DataTable } from '../../parts/DataTable';
import { type Conditions, FilterBar, type FilterField } from '../../parts/FilterBar';
import { NextStep } from '../../parts/NextStep';
import { NoResult } from '../../parts/NoResult';
import { StatusTag } from '../../parts/StatusTag';
import { useWords } from '../../parts/words';
import { COURSES, type SampleCustomer, sampleCustomers } from './sample';

const FIELDS: readonly FilterField[] = [
  { key: 'words', name: '编号、名称或拼音首字母', isMain: true },
  {
    key: 'level',
    name: '级别',
    isMain: true,
    choices: ['A', 'B', 'C'].map((key) => ({ key, name: `${key} 级` })),
  },
  { key: 'open', name: '改善措施', choices: [{ key: 'some', name: '有未完成' }] },
];

const COLUMNS: readonly Column<SampleCustomer>[] = [
  {
    key: 'code',
    title: '编号',
    width: 72,
    isCode: true,
    cell: ({ code }) => code,
    sortBy: ({ code }) => code,
  },
  { key: 'name', title: '客户名称', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    key: 'level',
    title: '级别',
    width: 64,
    isQuiet: true,
    cell: ({ level }) => `${level} 级`,
    sortBy: ({ level }) => level,
  },
  { key: 'contact', title: '联系人', width: 88, isQuiet: true, cell: ({ contact }) => contact },
  {
    key: 'course',
    title: '近 8 季',
    width: 116,
    cell: ({ name }) => <Sparkline label={name} points={COURSES.quality} target={80} />,
  },
  {
    key: 'score',
    title: '得分',
    width: 72,
    isNumber: true,
    cell: ({ lastScore }) => <span className={(lastScore ?? 100) < 80 ? 'bad' : ''}>{score(lastScore)}</span>,
    sortBy: ({ lastScore }) => lastScore,
  },
  {
    key: 'returned',
    title: '收回日期',
    width: 108,
    isCode: true,
    cell: ({ lastOn }) => lastOn ?? '–',
    sortBy: ({ lastOn }) => lastOn,
  },
  {
    key: 'state',
    title: '状态',
    width: 116,
    cell: ({ lastScore, open }) => (
      <StatusTag status={lastScore === null ? 'missing' : open > 0 ? 'running' : 'done'} />
    ),
  },
];

const SIZES = [50, 100_000, 0].map((count) => ({ key: String(count), name: `${figure(count)} 家` }));

export function ListGallery() {
  const words = useWords().parts;
  const [size, setSize] = useState('50');
  const [conditions, setConditions] = useState<Conditions>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => sampleCustomers(Number(size)), [size]);
  const shown = useMemo(() => all.filter((customer) => meets(customer, conditions)), [all, conditions]);
  return (
    <>
      <NextStep action={{ label: '催收 5 家', keys: 'Enter', onPress: () => undefined }}>
        还有 <b>5 家没有交回</b>，今天 24:00 后收回按未收回算。
      </NextStep>
      <FilterBar
        fields={FIELDS}
        conditions={conditions}
        onApply={setConditions}
        count={words.table.rows(figure(shown.length), figure(all.length))}
      >
        <Chips label="条数" chips={SIZES} chosen={size} onChoose={setSize} />
      </FilterBar>
      {chosen.size > 0 && (
        <div className="row galleryChosen">
          {words.table.chosen(chosen.size)}
          <Button isSmall onPress={() => setChosen(new Set())}>
            {words.table.unchoose}
          </Button>
        </div>
      )}
      <DataTable
        label="客户"
        isFilling
        columns={COLUMNS}
        rows={shown}
        keyOf={({ code }) => code}
        onOpen={() => undefined}
        choosing={{ chosen, onChoose: setChosen }}
        empty={
          <NoResult
            onReset={() => setConditions({})}
            drop={{ condition: '级别', onDrop: () => setConditions({ ...conditions, level: '' }) }}
          />
        }
      />
    </>
  );
}

function meets(customer: SampleCustomer, { words = '', level = '', open = '' }: Conditions): boolean {
  const isNamed =
    words === '' || customer.name.includes(words) || customer.code.includes(words.toUpperCase());
  return isNamed && (level === '' || customer.level === level) && (open === '' || customer.open > 0);
}
