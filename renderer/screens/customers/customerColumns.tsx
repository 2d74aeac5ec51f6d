import type { CustomerRow } from '../../../preload/contract/customers';
import { figure, NONE, score } from '../../../preload/words/format';
import type { Words } from '../../../preload/words/zh-CN';
import type { Column } from '../../parts/columns';
import { GradeName } from './GradeTag';

const LESSER: readonly string[] = ['kind', 'region', 'contact'];

/** In a narrow window the name keeps its room: what the customer's page tells too is left out. */
export function customerColumns(
  words: Words['customers'],
  isNarrow: boolean,
): readonly Column<CustomerRow>[] {
  return [...whoColumns(words), ...scoreColumns(words)].filter(
    ({ key }) => !isNarrow || !LESSER.includes(key),
  );
}

function whoColumns({ columns, statuses }: Words['customers']): readonly Column<CustomerRow>[] {
  const plain = (key: 'level' | 'region' | 'kind' | 'contact', width: number): Column<CustomerRow> => ({
    key,
    title: columns[key],
    width,
    isQuiet: true,
    cell: (customer) => customer[key],
    sortBy: (customer) => customer[key],
  });
  return [
    {
      key: 'code',
      title: columns.code,
      width: 84,
      isCode: true,
      cell: ({ code }) => code,
      sortBy: ({ code }) => code,
    },
    { key: 'name', title: columns.name, cell: ({ name }) => name, sortBy: ({ name }) => name },
    {
      key: 'status',
      title: columns.status,
      width: 80,
      isQuiet: true,
      cell: ({ status }) => statuses[status],
      sortBy: ({ status }) => statuses[status],
    },
    plain('level', 60),
    plain('region', 76),
    plain('kind', 92),
    plain('contact', 96),
  ];
}

function scoreColumns({ columns }: Words['customers']): readonly Column<CustomerRow>[] {
  return [
    {
      key: 'score',
      title: columns.score,
      width: 84,
      isNumber: true,
      cell: ({ lastScore, isBelow }) => (
        <span className={isBelow ? 'bad' : undefined}>{score(lastScore)}</span>
      ),
      sortBy: ({ lastScore }) => lastScore,
    },
    {
      key: 'grade',
      title: columns.grade,
      width: 92,
      cell: ({ lastGrade }) => (lastGrade === null ? NONE : <GradeName grade={lastGrade} />),
    },
    {
      key: 'round',
      title: columns.round,
      width: 80,
      isCode: true,
      cell: ({ lastRound }) => lastRound ?? NONE,
      sortBy: ({ lastRound }) => lastRound,
    },
    {
      key: 'actions',
      title: columns.actions,
      width: 92,
      isNumber: true,
      cell: ({ openActions }) =>
        openActions === 0 ? <span className="tertiary">0</span> : figure(openActions),
      sortBy: ({ openActions }) => openActions,
    },
  ];
}
