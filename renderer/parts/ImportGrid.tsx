import { type ComponentProps, type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react';
import { NONE } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { Chips } from './Chips';
import { GridRow, type MendCell, whyOf } from './ImportGridRow';
import {
  badFirst,
  columnLetter,
  columnWidth,
  countsOf,
  type ImportColumn,
  type ImportCounts,
  type ImportRow,
  type ImportState,
  type SizedColumn,
  stateOf,
} from './importRows';
import { itemsOf, visibleRange } from './tableItems';
import { useScrolled } from './useScrolled';
import { useWords } from './words';

interface ImportGridProps {
  readonly label: string;
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly ImportRow[];
  /** At the right of the chips: 43 份表单；第 46 行“合计”已跳过. */
  readonly note?: string | undefined;
  /** Behind the note: what to do about it. */
  readonly more?: ReactNode;
  /** Of the whole file, where more rows stand in it than are shown. */
  readonly total?: ImportCounts | undefined;
  /** Only these rows, until a chip is pressed. */
  readonly only?: ReadonlySet<number> | undefined;
  /** Brought into sight; below 0: none. */
  readonly column?: number | undefined;
  readonly onLeaveOnly?: (() => void) | undefined;
  /** Bad rows can be mended in place. */
  readonly onMend?: MendCell | undefined;
}

const ROW_HEIGHT = 40;
/** Of the row numbers and the states. */
const FIXED_WIDTH = 164;

/** The file as it will be read: bad rows first, the reason inside the bad cell, amber where it was read differently. */
export function ImportGrid(props: ImportGridProps) {
  const { label, columns, rows, note, only, onMend } = props;
  const words = useWords().parts.import;
  const [chosen, setChosen] = useState<ImportState | 'all'>('all');
  const sorted = useMemo(() => badFirst(rows), [rows]);
  const some = useMemo(
    () =>
      sorted.filter((row) =>
        only === undefined ? chosen === 'all' || stateOf(row) === chosen : only.has(row.row),
      ),
    [sorted, chosen, only],
  );
  const total = props.total ?? countsOf(rows);
  return (
    <div className="importGrid">
      <div className="importHead">
        <Chips
          label={label}
          chosen={only === undefined ? chosen : 'only'}
          onChoose={(key) => {
            if (key !== 'only') setChosen(key);
            props.onLeaveOnly?.();
          }}
          chips={chipsOf(total, words)}
        />
        <span className="small tertiary push cut" data-full="">
          {note}
        </span>
        {props.more}
      </div>
      <Grid
        label={label}
        columns={useSizedColumns(columns, rows)}
        rows={some}
        column={props.column ?? -1}
        onMend={onMend}
      >
        {some.length === 0 && (
          <p className="tertiary importNone">{total[chosen] > 0 ? words.rowsFurther : words.noRows}</p>
        )}
      </Grid>
    </div>
  );
}

type Chip = ComponentProps<typeof Chips<ImportState | 'all' | 'only'>>['chips'][number];

function chipsOf(total: ImportCounts, words: Words['parts']['import']): readonly Chip[] {
  return [
    { key: 'all', name: words.badFirst(total.all) },
    { key: 'bad', name: words.bad(total.bad), tone: 'bad' },
    { key: 'look', name: words.look(total.look), tone: 'warn' },
    { key: 'ready', name: words.ready(total.ready), tone: 'good' },
    { key: 'same', name: words.same(total.same) },
  ];
}

function useSizedColumns(
  columns: readonly ImportColumn[],
  rows: readonly ImportRow[],
): readonly SizedColumn[] {
  const words = useWords().parts.import;
  return useMemo(
    () =>
      columns.map((column, index) => {
        const cells = rows.flatMap((row) => row.cells[index] ?? []);
        const texts = [column.header, ...cells.map(({ value }) => value)];
        const reasons = cells.flatMap((cell) => whyOf(cell, words) ?? []);
        return {
          ...column,
          letter: columnLetter(index),
          width: columnWidth(texts, reasons, column.field ?? ''),
        };
      }),
    [columns, rows, words],
  );
}

interface GridProps {
  readonly label: string;
  readonly columns: readonly SizedColumn[];
  readonly rows: readonly ImportRow[];
  readonly column: number;
  readonly onMend: MendCell | undefined;
  /** What stands in place of rows. */
  readonly children: ReactNode;
}

function Grid({ label, columns, rows, column, onMend, children }: GridProps) {
  const items = useMemo(() => itemsOf(rows, null, { row: ROW_HEIGHT, group: 0 }), [rows]);
  const scrolled = useScrolled<HTMLDivElement>();
  useColumnInSight(scrolled.element, columns, column);
  const { from, to } = visibleRange(items, scrolled.top, scrolled.height);
  const width = columns.reduce((sum, column) => sum + column.width, FIXED_WIDTH);
  return (
    <div ref={scrolled.element} className="importScroll">
      <table aria-label={label} style={{ width }}>
        <colgroup>
          <col className="importRowColumn" />
          <col className="importStateColumn" />
          {columns.map((column) => (
            <col key={column.letter} style={{ width: column.width }} />
          ))}
        </colgroup>
        <GridHead columns={columns} />
        <tbody>
          <tr style={{ height: from * ROW_HEIGHT }} />
          {rows.slice(from, to).map((row) => (
            <GridRow key={row.row} row={row} columns={columns} onMend={onMend} />
          ))}
          <tr style={{ height: (rows.length - to) * ROW_HEIGHT }} />
        </tbody>
      </table>
      {children}
    </div>
  );
}

function useColumnInSight(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly SizedColumn[],
  column: number,
): void {
  const left = columns.slice(0, Math.max(0, column)).reduce((sum, { width }) => sum + width, 0);
  const width = columns[column]?.width ?? 0;
  useEffect(() => {
    const seen = scroller.current;
    if (seen === null || width === 0) return;
    const room = seen.clientWidth - FIXED_WIDTH;
    if (left < seen.scrollLeft || left + width > seen.scrollLeft + room)
      seen.scrollTo({ left: left + width - room / 2 });
  }, [scroller, left, width]);
}

function GridHead({ columns }: Pick<GridProps, 'columns'>) {
  const words = useWords().parts.import;
  return (
    <thead>
      <tr>
        <th className="number">{words.row}</th>
        <th>{words.status}</th>
        {columns.map(({ letter, header, field }) => (
          <th key={letter} className={field === null ? 'ignoredColumn' : undefined}>
            <span className="cut" data-full="">
              {field ?? NONE}
            </span>
            <span className="importHeader cut" data-full="">
              {header}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
