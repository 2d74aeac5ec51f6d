import type { KeyboardEvent } from 'react';
import type { Day } from '../../../../../db/model/day';
import { Button } from '../../../../parts/Button';
import type { Choice } from '../../../../parts/ChoiceField';
import { isComposing } from '../../../../parts/keys';
import { DayCell } from '../../../actions/record/DayCell';

interface Entry {
  readonly id: string;
}

type Cell<Row> =
  | {
      readonly cell: 'text';
      readonly text: (row: Row) => string;
      readonly withText: (row: Row, text: string) => Row;
      /** Why what stands there cannot be kept. */
      readonly problem?: (row: Row) => string | undefined;
      readonly isFigure?: true;
    }
  | {
      readonly cell: 'choice';
      readonly choices: readonly Choice<string>[];
      readonly chosen: (row: Row) => string;
      readonly withChoice: (row: Row, place: number) => Row;
    }
  | {
      readonly cell: 'day';
      readonly day: (row: Row) => Day | null;
      readonly withDay: (row: Row, day: Day | null) => Row;
      readonly isLate?: (row: Row) => boolean;
    };

export type EntryColumn<Row> = Cell<Row> & { readonly key: string; readonly title: string };

interface EntryTableProps<Row extends Entry> {
  readonly label: string;
  readonly removeLabel: string;
  readonly columns: readonly EntryColumn<Row>[];
  readonly rows: readonly Row[];
  readonly isOpen: boolean;
  /** It is being typed. */
  readonly onType: (row: Row) => void;
  /** It was chosen. */
  readonly onPut: (row: Row) => void;
  readonly onLeave: () => void;
  readonly onAdd: () => void;
  readonly onRemove: (id: string) => void;
}

/** Lines that are typed where they stand: Tab goes on, Enter begins the next line. */
export function EntryTable<Row extends Entry>(props: EntryTableProps<Row>) {
  const { label, removeLabel, columns, rows, isOpen, onAdd, onRemove } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.ctrlKey) return;
    if (!(event.target instanceof HTMLInputElement) || event.defaultPrevented) return;
    event.preventDefault();
    event.target.blur();
    onAdd();
  };
  return (
    <table className="settleLines" aria-label={label} onKeyDown={isOpen ? onKeyDown : undefined}>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col" className={`settle-${key}`}>
              {title}
            </th>
          ))}
          <td className="settle-remove" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => (
              <td key={column.key} data-title={column.title} className={`settle-${column.key}`}>
                <CellOf column={column} row={row} {...props} />
              </td>
            ))}
            <td className="settle-remove">
              {isOpen && (
                <Button
                  kind="quiet"
                  isSmall
                  icon="close"
                  label={removeLabel}
                  onPress={() => onRemove(row.id)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellOfProps<Row extends Entry>
  extends Pick<EntryTableProps<Row>, 'isOpen' | 'onType' | 'onPut' | 'onLeave'> {
  readonly column: EntryColumn<Row>;
  readonly row: Row;
}

function CellOf<Row extends Entry>({ column, row, isOpen, onType, onPut, onLeave }: CellOfProps<Row>) {
  switch (column.cell) {
    case 'day':
      return (
        <DayCell
          label={column.title}
          value={column.day(row)}
          isDisabled={!isOpen}
          isLate={column.isLate?.(row) === true}
          onChange={(day) => onPut(column.withDay(row, day))}
        />
      );
    case 'choice':
      return (
        <select
          className="input select"
          aria-label={column.title}
          data-entry={row.id}
          disabled={!isOpen}
          value={column.chosen(row)}
          onChange={({ target }) => onPut(column.withChoice(row, target.selectedIndex))}
        >
          {column.choices.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'text':
      return <TextCell {...{ column, row, isOpen, onType, onLeave }} />;
  }
}

interface TextCellProps<Row extends Entry>
  extends Pick<EntryTableProps<Row>, 'isOpen' | 'onType' | 'onLeave'> {
  readonly column: Extract<EntryColumn<Row>, { readonly cell: 'text' }>;
  readonly row: Row;
}

function TextCell<Row extends Entry>({ column, row, isOpen, onType, onLeave }: TextCellProps<Row>) {
  const problem = column.problem?.(row);
  return (
    <>
      <input
        type="text"
        className={column.isFigure === true ? 'input settleFigure' : 'input'}
        aria-label={column.title}
        aria-invalid={problem !== undefined}
        disabled={!isOpen}
        value={column.text(row)}
        onBlur={onLeave}
        onChange={({ target }) => onType(column.withText(row, target.value))}
      />
      {problem !== undefined && (
        <p className="fieldNote warn" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
