import { useMemo } from 'react';
import type { RoundPage, ShownMean } from '../../../../preload/contract/surveyPages';
import { change, figure, score } from '../../../../preload/words/format';
import { nameIn } from '../../../../preload/words/shipped/shippedName';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Figure } from '../../../parts/Figure';
import { useLanguage, useWords } from '../../../parts/words';
import { useExplain } from '../round/useExplain';
import { templateNames } from '../templateWords';

interface MeanRow {
  readonly mean: ShownMean;
  readonly name: string;
  readonly of: 'dimension' | 'item';
  readonly group: string;
}

const DIMENSIONS = ' dimensions';

/** The dimensions, then the items of each; every mean can be asked. */
export function MeansList({ page }: { readonly page: RoundPage }) {
  const words = useWords();
  const { lists } = words.rounds;
  const { head, dimensions, items, before } = page;
  const explain = useExplain(head.code);
  const { language } = useLanguage();
  const names = useMemo(() => templateNames(head.template, language), [head, language]);
  const rows = useMemo(
    (): readonly MeanRow[] => [
      ...dimensions.map(
        (mean): MeanRow => ({
          mean,
          name: names.get(mean.code) ?? mean.name,
          of: 'dimension',
          group: DIMENSIONS,
        }),
      ),
      ...items.map(
        (mean): MeanRow => ({
          mean,
          name: names.get(mean.code) ?? mean.name,
          of: 'item',
          group: mean.dimension,
        }),
      ),
    ],
    [dimensions, items, names],
  );
  const groups = useMemo(
    () => ({
      groupOf: ({ group }: MeanRow) => group,
      order: [
        { key: DIMENSIONS, title: lists.dimensionGroup },
        ...head.template.dimensions.map((dimension) => ({
          key: dimension.code,
          title: nameIn(dimension, language),
        })),
      ],
    }),
    [head, lists, language],
  );
  const columns = useMemo(
    () => columnsOf(words, before?.round, ({ of, mean }) => explain(of, mean.code)),
    [words, before, explain],
  );
  return (
    <div className="pageGap meansList">
      <DataTable
        label={lists.items}
        columns={columns}
        rows={rows}
        keyOf={({ of, mean }) => `${of} ${mean.code}`}
        groups={groups}
        isFilling
        empty={<p className="secondary">{lists.noScores}</p>}
      />
    </div>
  );
}

type Explains = (row: MeanRow) => ReturnType<ReturnType<typeof useExplain>>;

function columnsOf(words: Words, before: string | undefined, explain: Explains): readonly Column<MeanRow>[] {
  const { columns } = words.rounds.lists;
  const changeOf = ({ mean }: MeanRow) =>
    mean.score === null || mean.before === null ? null : mean.score - mean.before;
  return [
    { key: 'code', title: columns.code, width: 112, isCode: true, cell: ({ mean }) => mean.code },
    { key: 'item', title: columns.item, cell: ({ name }) => name },
    {
      key: 'target',
      title: columns.target,
      width: 72,
      isNumber: true,
      isQuiet: true,
      cell: ({ mean }) => score(mean.target),
    },
    {
      key: 'count',
      title: columns.count,
      width: 56,
      isNumber: true,
      isQuiet: true,
      cell: ({ mean }) => figure(mean.count),
    },
    {
      key: 'before',
      title: before ?? columns.before,
      width: 88,
      isNumber: true,
      isQuiet: true,
      cell: ({ mean }) => score(mean.before),
      sortBy: ({ mean }) => mean.before,
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
      title: columns.mean,
      width: 88,
      isNumber: true,
      cell: (row) => (
        <Figure
          size="inline"
          label={row.name}
          value={score(row.mean.score)}
          tone={row.mean.isLow ? 'bad' : undefined}
          explain={explain(row)}
        />
      ),
      sortBy: ({ mean }) => mean.score,
    },
  ];
}
