import type { Choosing, Column } from './columns';
import { Icon } from './icons';
import type { Sort } from './sortRows';
import { useWords } from './words';

interface DataTableHeadProps<Row, Key extends string | number> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (column: string) => void;
  readonly allChosen: (Choosing<Key> & { readonly keys: readonly Key[] }) | undefined;
}

export function DataTableHead<Row, Key extends string | number>(props: DataTableHeadProps<Row, Key>) {
  const { columns, sort, onSort, allChosen } = props;
  return (
    <thead>
      <tr>
        {allChosen !== undefined && (
          <th scope="col">
            <ChooseAll {...allChosen} />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

function ChooseAll<Key extends string | number>({
  keys,
  chosen,
  onChoose,
}: Choosing<Key> & { readonly keys: readonly Key[] }) {
  const words = useWords().parts.table;
  const isAll = keys.length > 0 && keys.every((key) => chosen.has(key));
  return (
    <input
      type="checkbox"
      aria-label={words.chooseAll}
      checked={isAll}
      ref={(box) => {
        if (box !== null) box.indeterminate = !isAll && chosen.size > 0;
      }}
      onChange={() => onChoose(new Set(isAll ? [] : keys))}
    />
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSort: (column: string) => void;
}

function HeadCell<Row>({ column: { key, title, isNumber, sortBy }, sort, onSort }: HeadCellProps<Row>) {
  const words = useWords().parts.table;
  const look = isNumber === true ? 'number' : undefined;
  if (sortBy === undefined) {
    return (
      <th scope="col" className={look} data-full="">
        {title}
      </th>
    );
  }
  const isSorted = sort?.column === key;
  const nextIsDown = isSorted && !sort.isDown;
  return (
    <th
      scope="col"
      className={look}
      aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={isSorted ? 'sortHead sorted' : 'sortHead'}
        data-tip={nextIsDown ? words.sortDown(title) : words.sortUp(title)}
        onClick={() => onSort(key)}
      >
        {title}
        {isSorted && <Icon name={sort.isDown ? 'toBottom' : 'toTop'} size={12} />}
      </button>
    </th>
  );
}
