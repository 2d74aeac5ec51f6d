import { useMemo, useState } from 'react';
import { figure, NONE } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { Chips } from './Chips';
import {
  badFirst,
  columnLetter,
  columnWidth,
  type ImportCell,
  type ImportRow,
  type ImportState,
  stateOf,
} from './importRows';
import { StatusTag } from './StatusTag';
import { itemsOf, visibleRange } from './tableItems';
import { useScrolled } from './useScrolled';
import { useWords } from './words';

interface ImportColumn {
  readonly header: string;
  /** The name of the field that it was understood as, or null: it is ignored. */
  readonly field: string | null;
}

interface ImportGridProps {
  readonly label: string;
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly ImportRow[];
  /** At the right of the chips: 43 份表单；第 46 行“合计”已跳过. */
  readonly note?: string | undefined;
}

const ROW_HEIGHT = 40;
/** Of the row numbers and the states. */
const FIXED_WIDTH = 136;
const BLANK: ImportCell = { value: '', readAs: null, reason: null };

/** The file as it will be read: bad rows first, the reason inside the bad cell, amber where it was read differently. */
export function ImportGrid({ label, columns, rows, note }: ImportGridProps) {
  const words = useWords().parts.import;
  const [shown, setShown] = useState<ImportState | 'all'>('all');
  const sorted = useMemo(() => badFirst(rows), [rows]);
  const some = useMemo(
    () => sorted.filter((row) => shown === 'all' || stateOf(row) === shown),
    [sorted, shown],
  );
  const count = (state: ImportState) => rows.filter((row) => stateOf(row) === state).length;
  return (
    <div className="importGrid">
      <div className="importHead">
        <Chips
          label={label}
          chosen={shown}
          onChoose={setShown}
          chips={[
            { key: 'all', name: words.badFirst(rows.length) },
            { key: 'bad', name: words.bad(count('bad')), tone: 'bad' },
            { key: 'look', name: words.look(count('look')), tone: 'warn' },
            { key: 'ready', name: words.ready(count('ready')), tone: 'good' },
          ]}
        />
        <span className="small tertiary push">{note}</span>
      </div>
      <Grid label={label} columns={useSizedColumns(columns, rows)} rows={some} />
    </div>
  );
}

interface SizedColumn extends ImportColumn {
  /** A header may stand twice in a file: a column is known by its letter. */
  readonly letter: string;
  readonly width: number;
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
        const texts = [column.header, column.field ?? '', ...cells.map(({ value }) => value)];
        const reasons = cells.flatMap((cell) => whyOf(cell, words) ?? []);
        return { ...column, letter: columnLetter(index), width: columnWidth(texts, reasons) };
      }),
    [columns, rows, words],
  );
}

function whyOf({ reason, readAs }: ImportCell, words: Words['parts']['import']): string | null {
  return reason ?? (readAs === null ? null : words.readAs(readAs));
}

interface GridProps {
  readonly label: string;
  readonly columns: readonly SizedColumn[];
  readonly rows: readonly ImportRow[];
}

function Grid({ label, columns, rows }: GridProps) {
  const words = useWords().parts.import;
  const items = useMemo(() => itemsOf(rows, null, { row: ROW_HEIGHT, group: 0 }), [rows]);
  const scrolled = useScrolled<HTMLDivElement>();
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
            <GridRow key={row.row} row={row} columns={columns} />
          ))}
          <tr style={{ height: (rows.length - to) * ROW_HEIGHT }} />
        </tbody>
      </table>
      {rows.length === 0 && <p className="tertiary importNone">{words.noRows}</p>}
    </div>
  );
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

function GridRow({ row, columns }: { readonly row: ImportRow; readonly columns: readonly SizedColumn[] }) {
  return (
    <tr>
      <td className="number tertiary">{figure(row.row)}</td>
      <td>
        <StatusTag status={stateOf(row)} />
      </td>
      {columns.map(({ letter }, index) => (
        <GridCell key={letter} cell={row.cells[index]} />
      ))}
    </tr>
  );
}

function GridCell({ cell = BLANK }: { readonly cell: ImportCell | undefined }) {
  const words = useWords().parts.import;
  const { value } = cell;
  const why = whyOf(cell, words);
  return (
    <td className={lookOf(cell)} data-full={why === null ? '' : `${value} · ${why}`}>
      {value === '' ? <span className="tertiary">{words.blank}</span> : value}
      {why !== null && <span className="cellReason">{why}</span>}
    </td>
  );
}

function lookOf({ readAs, reason }: ImportCell): string | undefined {
  if (reason !== null) return 'badCell';
  return readAs === null ? undefined : 'lookCell';
}
