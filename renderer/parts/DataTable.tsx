import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { Choosing, Column, TableGroup } from './columns';
import { DataTableHead } from './DataTableHead';
import { DataTableRow } from './DataTableRow';
import { nextSort, type Sort, sortRows } from './sortRows';
import { itemsOf, type Range, type TableItem, visibleRange } from './tableItems';
import { useScrolled } from './useScrolled';
import { useTableKeys } from './useTableKeys';

interface DataTableProps<Row, Key extends string | number> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
  /** The whole row opens its record; Enter too. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Heads of 28 px between the rows; groups without rows are left out. */
  readonly groups?:
    | { readonly groupOf: (row: Row) => string; readonly order: readonly TableGroup[] }
    | undefined;
  readonly firstSort?: Sort | undefined;
  readonly choosing?: Choosing<Key> | undefined;
  readonly current?: Key | undefined;
  /** Shown in place of rows. */
  readonly empty?: ReactNode;
  /** A last row with sums, one cell a column. */
  readonly foot?: readonly ReactNode[] | undefined;
  /** 28 inside panels, 40 where a reason stands under the value. */
  readonly rowHeight?: 28 | 32 | 40 | undefined;
  /** Takes the rest of the page and scrolls by itself, so that 100,000 rows are no trouble; else it is as long as it is. */
  readonly isFilling?: boolean | undefined;
}

const GROUP_HEIGHT = 28;

export function DataTable<Row, Key extends string | number>(props: DataTableProps<Row, Key>) {
  const { label, columns, rows, keyOf, groups, choosing, foot, rowHeight = 32, isFilling = false } = props;
  const [sort, setSort] = useState<Sort | null>(props.firstSort ?? null);
  const sorted = useSorted(rows, columns, sort);
  const items = useMemo(() => {
    const grouping = groups && { groupOf: groups.groupOf, order: groups.order.map(({ key }) => key) };
    return itemsOf(sorted, grouping ?? null, { row: rowHeight, group: GROUP_HEIGHT });
  }, [sorted, groups, rowHeight]);
  const scrolled = useScrolled<HTMLDivElement>();
  const range = isFilling
    ? visibleRange(items, scrolled.top, scrolled.height)
    : { from: 0, to: items.length };

  return (
    <div
      ref={scrolled.element}
      className={`dataTable rows-${rowHeight} ${isFilling ? 'dataTableFilling' : ''}`}
    >
      <table aria-label={label} aria-rowcount={rows.length}>
        <Columns columns={columns} isChoosing={choosing !== undefined} />
        <DataTableHead
          columns={columns}
          sort={sort}
          onSort={(column) => setSort(nextSort(sort, column))}
          allChosen={choosing && { keys: sorted.map(keyOf), ...choosing }}
        />
        <Body {...props} items={items} range={range} scroller={scrolled.element} />
        {foot !== undefined && rows.length > 0 && (
          <Foot cells={foot} columns={columns} isChoosing={choosing !== undefined} />
        )}
      </table>
      {rows.length === 0 && <div className="dataTableEmpty">{props.empty}</div>}
    </div>
  );
}

interface BodyProps<Row, Key extends string | number> extends DataTableProps<Row, Key> {
  readonly items: readonly TableItem<Row>[];
  readonly range: Range;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

function Body<Row, Key extends string | number>(props: BodyProps<Row, Key>) {
  const { items, range, scroller, columns, keyOf, onOpen, groups, choosing, current } = props;
  const { reached, reach, onKeyDown } = useTableKeys({ items, onOpen, scroller });
  const drawn = items.slice(range.from, range.to);
  const width = columns.length + (choosing === undefined ? 0 : 1);
  return (
    <tbody onKeyDown={onKeyDown}>
      <Gap height={drawn[0]?.top ?? 0} />
      {drawn.map((item) =>
        item.kind === 'group' ? (
          <GroupRow key={`group ${item.group}`} item={item} groups={groups?.order ?? []} width={width} />
        ) : (
          <DataTableRow
            key={keyOf(item.row)}
            row={item.row}
            place={item.place}
            rowKey={keyOf(item.row)}
            columns={columns}
            isReached={item.place === reached}
            isCurrent={keyOf(item.row) === current}
            onReach={reach}
            onOpen={onOpen}
            choosing={choosing}
          />
        ),
      )}
      <Gap height={heightAfter(items, range.to)} />
    </tbody>
  );
}

function useSorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  return useMemo(() => {
    const by = columns.find(({ key }) => key === sort?.column)?.sortBy;
    return sort === null || by === undefined ? rows : sortRows(rows, by, sort.isDown);
  }, [rows, columns, sort]);
}

function Columns<Row>({
  columns,
  isChoosing,
}: {
  readonly columns: readonly Column<Row>[];
  readonly isChoosing: boolean;
}) {
  return (
    <colgroup>
      {isChoosing && <col className="chooseColumn" />}
      {columns.map(({ key, width }) => (
        <col key={key} style={width === undefined ? undefined : { width }} />
      ))}
    </colgroup>
  );
}

function Gap({ height }: { readonly height: number }) {
  return height === 0 ? null : <tr className="gap" style={{ height }} />;
}

function heightAfter(items: readonly TableItem<unknown>[], to: number): number {
  const last = items.at(-1);
  const shown = items[to - 1];
  return last === undefined || shown === undefined ? 0 : last.top + last.height - shown.top - shown.height;
}

interface GroupRowProps {
  readonly item: { readonly group: string; readonly count: number };
  readonly groups: readonly TableGroup[];
  readonly width: number;
}

function GroupRow({ item, groups, width }: GroupRowProps) {
  const group = groups.find(({ key }) => key === item.group);
  return (
    <tr className="groupRow">
      <th colSpan={width} scope="rowgroup">
        <b className={group?.tone}>{group?.title ?? item.group}</b>
        {group?.count ?? item.count}
      </th>
    </tr>
  );
}

interface FootProps<Row> {
  readonly cells: readonly ReactNode[];
  readonly columns: readonly Column<Row>[];
  readonly isChoosing: boolean;
}

function Foot<Row>({ cells, columns, isChoosing }: FootProps<Row>) {
  return (
    <tfoot>
      <tr>
        {isChoosing && <td />}
        {columns.map(({ key, isNumber }, index) => (
          <td key={key} className={isNumber === true ? 'number' : undefined}>
            {cells[index]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
