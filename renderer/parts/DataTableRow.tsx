import type { KeyboardEvent, MouseEvent } from 'react';
import type { Choosing, Column } from './columns';
import { useWords } from './words';

interface DataTableRowProps<Row, Key extends string | number> {
  readonly row: Row;
  readonly rowKey: Key;
  readonly place: number;
  readonly columns: readonly Column<Row>[];
  /** The one row that Tab reaches; the arrows move it. */
  readonly isReached: boolean;
  readonly isCurrent: boolean;
  readonly onReach: (place: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly choosing: Choosing<Key> | undefined;
}

export function DataTableRow<Row, Key extends string | number>(props: DataTableRowProps<Row, Key>) {
  const { row, rowKey, place, columns, isReached, isCurrent, onReach, onOpen, choosing } = props;
  const isChosen = choosing?.chosen.has(rowKey) ?? false;
  const toggle = () => choosing?.onChoose(toggled(choosing.chosen, rowKey));
  return (
    <tr
      className={`${onOpen === undefined ? '' : 'opens'} ${isCurrent || isChosen ? 'currentRow' : ''}`}
      data-place={place}
      aria-rowindex={place + 1}
      aria-selected={choosing === undefined ? undefined : isChosen}
      tabIndex={isReached ? 0 : -1}
      onFocus={() => onReach(place)}
      onClick={(event) => {
        if (!isPressable(event)) onOpen?.(row);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' || choosing === undefined || isPressable(event)) return;
        event.preventDefault();
        toggle();
      }}
    >
      {choosing !== undefined && <ChooseCell isChosen={isChosen} onToggle={toggle} />}
      {columns.map((column) => (
        <td key={column.key} className={lookOf(column)} data-full={column.isCode === true ? undefined : ''}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function ChooseCell({ isChosen, onToggle }: { readonly isChosen: boolean; readonly onToggle: () => void }) {
  const words = useWords().parts.table;
  return (
    <td className="chooseCell">
      <input type="checkbox" tabIndex={-1} aria-label={words.choose} checked={isChosen} onChange={onToggle} />
    </td>
  );
}

function toggled<Key>(chosen: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

// A button, link or box inside the row is pressed for itself.
function isPressable(event: MouseEvent | KeyboardEvent): boolean {
  const pressed =
    event.target instanceof Element
      ? event.target.closest('button, a, input, select, [popover], .chooseCell')
      : null;
  return pressed !== null;
}

function lookOf<Row>({ isNumber, isCode, isQuiet }: Column<Row>): string | undefined {
  const look = [
    isNumber === true && 'number',
    isCode === true && 'code',
    isQuiet === true && 'secondary',
  ].filter(Boolean);
  return look.length === 0 ? undefined : look.join(' ');
}
