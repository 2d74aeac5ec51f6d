import { useMemo } from 'react';
import type { RoundPage, ShownCustomer } from '../../../../preload/contract/surveyPages';
import { change, score } from '../../../../preload/words/format';
import type { Language } from '../../../../preload/words/language';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Figure } from '../../../parts/Figure';
import { type Conditions, FilterBar } from '../../../parts/FilterBar';
import { NoResult } from '../../../parts/NoResult';
import { useKept } from '../../../parts/useKept';
import { useLanguage, useWords } from '../../../parts/words';
import { gradeName } from '../grades';
import { useExplain } from '../round/useExplain';
import { isConditions, matches } from './filtering';

/** Every customer with a score, lowest first; each score can be asked. */
export function CustomersList({ page: { head, customers, before } }: { readonly page: RoundPage }) {
  const words = useWords();
  const { language } = useLanguage();
  const { lists } = words.rounds;
  const explain = useExplain(head.code);
  const [conditions, keep] = useKept<Conditions>(`customers of ${head.code}`, {}, isConditions);
  const columns = useMemo(
    () =>
      columnsOf({ words, language, head, before: before?.round ?? lists.columns.before }, (code) =>
        explain('customer', code),
      ),
    [words, language, head, before, lists, explain],
  );
  const shown = customers.filter(({ code, name, shortName }) =>
    matches(conditions['find'] ?? '', code, name, shortName),
  );
  return (
    <>
      <FilterBar
        fields={[{ key: 'find', name: words.analysis.customers.pick, isMain: true }]}
        conditions={conditions}
        onApply={keep}
        count={words.parts.table.rows(String(shown.length), String(customers.length))}
      />
      <DataTable
        label={lists.customers}
        columns={columns}
        rows={shown}
        keyOf={({ code }) => code}
        isFilling
        empty={
          customers.length === 0 ? (
            <p className="secondary">{lists.noScores}</p>
          ) : (
            <NoResult onReset={() => keep({})} />
          )
        }
      />
    </>
  );
}

interface Told {
  readonly words: Words;
  readonly language: Language;
  readonly head: RoundPage['head'];
  readonly before: string;
}

type Explains = (code: string) => ReturnType<ReturnType<typeof useExplain>>;

function columnsOf(
  { words, language, head, before }: Told,
  explain: Explains,
): readonly Column<ShownCustomer>[] {
  const { columns } = words.rounds.lists;
  const changeOf = ({ score: now, before: then }: ShownCustomer) => (then === null ? null : now - then);
  return [
    {
      key: 'code',
      title: columns.code,
      width: 76,
      isCode: true,
      cell: ({ code }) => code,
      sortBy: ({ code }) => code,
    },
    { key: 'customer', title: columns.customer, cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      key: 'grade',
      title: columns.grade,
      width: 120,
      isQuiet: true,
      cell: ({ grade }) => gradeName(grade, head.ruleSet.bands, language),
    },
    {
      key: 'before',
      title: before,
      width: 88,
      isNumber: true,
      isQuiet: true,
      cell: ({ before: then }) => score(then),
      sortBy: ({ before: then }) => then,
    },
    {
      key: 'change',
      title: columns.change,
      width: 80,
      isNumber: true,
      cell: (row) => change(changeOf(row)),
      sortBy: changeOf,
    },
    {
      key: 'score',
      title: columns.score,
      width: 88,
      isNumber: true,
      cell: ({ code, name, score: points, isBelow }) => (
        <Figure
          size="inline"
          label={name}
          value={score(points)}
          tone={isBelow ? 'bad' : undefined}
          explain={explain(code)}
        />
      ),
      sortBy: ({ score: points }) => points,
    },
  ];
}
