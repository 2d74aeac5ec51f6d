import { useMemo } from 'react';
import type { CustomerRow } from '../../../preload/contract/customers';
import { figure } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import { Button } from '../../parts/Button';
import { DataTable } from '../../parts/DataTable';
import { type Conditions, FilterBar, type FilterField } from '../../parts/FilterBar';
import { NoResult } from '../../parts/NoResult';
import { Problem } from '../../parts/Problem';
import { useKept } from '../../parts/useKept';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useIsNarrow } from '../useIsNarrow';
import { useSaveFile } from '../useSaveFile';
import { customerColumns } from './customerColumns';
import { customersFile } from './customersFile';
import { bestDrop, meets } from './meets';

/** Every customer with the last score: filtered, sorted, exported as it stands. */
export function CustomerTable({ customers }: { readonly customers: readonly CustomerRow[] }) {
  const words = useWords();
  const own = words.customers;
  const { go } = useRouter();
  const isNarrow = useIsNarrow();
  const [conditions, setConditions] = useKept<Conditions>('customers', {}, isConditions);
  const shown = useMemo(
    () => customers.filter((customer) => meets(customer, conditions)),
    [customers, conditions],
  );
  const columns = useMemo(() => customerColumns(own, isNarrow), [own, isNarrow]);
  const fields = useMemo(() => filterFields(customers, own), [customers, own]);
  const file = useSaveFile();
  return (
    <>
      <FilterBar
        fields={fields}
        conditions={conditions}
        onApply={setConditions}
        count={words.parts.table.rows(figure(shown.length), figure(customers.length))}
      >
        <Button
          kind="quiet"
          icon="download"
          isDisabled={shown.length === 0}
          isBusy={file.isBusy}
          onPress={() => file.save(() => customersFile(shown, own))}
        >
          {own.export}
        </Button>
      </FilterBar>
      <Problem problem={file.problem} onRetry={() => file.save(() => customersFile(shown, own))} />
      <DataTable
        label={own.title}
        isFilling
        columns={columns}
        rows={shown}
        keyOf={({ code }) => code}
        onOpen={({ code }) => go({ screen: 'customer', params: { code } })}
        empty={
          <NothingFound all={customers} fields={fields} conditions={conditions} onApply={setConditions} />
        }
      />
    </>
  );
}

interface NothingFoundProps {
  readonly all: readonly CustomerRow[];
  readonly fields: readonly FilterField[];
  readonly conditions: Conditions;
  readonly onApply: (conditions: Conditions) => void;
}

function NothingFound({ all, fields, conditions, onApply }: NothingFoundProps) {
  const words = useWords().customers;
  const drop = bestDrop(all, conditions, meets);
  const asked = drop === null ? undefined : nameOf(drop.key, conditions, fields);
  return (
    <NoResult
      onReset={() => onApply({})}
      drop={
        drop === null || asked === undefined
          ? undefined
          : { condition: asked, onDrop: () => onApply({ ...conditions, [drop.key]: '' }) }
      }
    >
      {drop === null || asked === undefined ? words.none : words.dropped(drop.found, asked)}
    </NoResult>
  );
}

/** What was asked, as it reads in the bar: `A`, `已有`, `泰达`. */
function nameOf(key: string, conditions: Conditions, fields: readonly FilterField[]): string {
  const value = conditions[key] ?? '';
  const choices = fields.find((field) => field.key === key)?.choices ?? [];
  return choices.find((choice) => choice.key === value)?.name ?? value;
}

function filterFields(
  customers: readonly CustomerRow[],
  { filters, statuses }: Words['customers'],
): readonly FilterField[] {
  const choicesOf = (of: (customer: CustomerRow) => string) =>
    [...new Set(customers.map(of))]
      .filter((value) => value !== '')
      .toSorted((left, right) => left.localeCompare(right, 'zh-CN'))
      .map((value) => ({ key: value, name: value }));
  const used = new Set(customers.map(({ status }) => status));
  return [
    { key: 'words', name: filters.words, isMain: true },
    {
      key: 'status',
      name: filters.status,
      isMain: true,
      choices: (['existing', 'developing', 'potential', 'lost'] as const)
        .filter((status) => used.has(status))
        .map((status) => ({ key: status, name: statuses[status] })),
    },
    { key: 'level', name: filters.level, isMain: true, choices: choicesOf(({ level }) => level) },
    { key: 'region', name: filters.region, isMain: true, choices: choicesOf(({ region }) => region) },
    { key: 'kind', name: filters.kind, choices: choicesOf(({ kind }) => kind) },
    { key: 'below', name: filters.below, choices: [{ key: 'yes', name: filters.isBelow }] },
  ];
}

function isConditions(value: unknown): value is Conditions {
  return typeof value === 'object' && value !== null;
}
