import { type ReactNode, useId, useRef } from 'react';
import type { Day } from '../../../db/model/day';
import { Button } from '../../parts/Button';
import { DayCell } from '../actions/record/DayCell';

interface Common {
  readonly key: string;
  readonly title: string;
  /** Of twelve. */
  readonly span: number;
}

/** One field of a row: how it is read, and what typing in it changes. */
export type RowField<Row> =
  | (Common & {
      readonly kind: 'text';
      readonly read: (row: Row) => string;
      readonly write: (text: string) => Partial<Row>;
      /** The datalist that proposes. */
      readonly list?: string;
      readonly isShort?: boolean;
    })
  | (Common & {
      readonly kind: 'day';
      readonly read: (row: Row) => Day | null;
      readonly write: (day: Day | null) => Partial<Row>;
      readonly isLate?: (row: Row) => boolean;
    })
  | (Common & {
      readonly kind: 'choice';
      readonly read: (row: Row) => string;
      readonly write: (key: string) => Partial<Row>;
      readonly choices: readonly { readonly key: string; readonly name: string }[];
    })
  | (Common & { readonly kind: 'shown'; readonly show: (row: Row) => ReactNode });

interface RowBlocksProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly fieldsOf: (row: Row) => readonly RowField<Row>[];
  readonly isOpen: boolean;
  readonly onType: (id: string, more: Partial<Row>) => void;
  readonly onPut: (id: string, more: Partial<Row>) => void;
  readonly onLeave: () => void;
  /** Left out: rows are not taken out here. */
  readonly remove?: { readonly label: string; readonly run: (id: string) => void };
}

/** A list whose rows have more fields than a line has room for: each field under its own small name. */
export function RowBlocks<Row extends { readonly id: string }>(props: RowBlocksProps<Row>) {
  const { label, rows, fieldsOf, isOpen, remove } = props;
  return (
    <ul className="rowBlocks" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className="rowBlock" data-row={row.id}>
          <div className="rowBlockFields">
            {fieldsOf(row).map((field) => (
              <RowCell key={field.key} field={field} row={row} {...props} />
            ))}
          </div>
          {isOpen && remove !== undefined && (
            <Button
              kind="quiet"
              isSmall
              icon="close"
              label={remove.label}
              onPress={() => remove.run(row.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

type RowCellProps<Row extends { readonly id: string }> = Pick<
  RowBlocksProps<Row>,
  'isOpen' | 'onType' | 'onPut' | 'onLeave'
> & { readonly field: RowField<Row>; readonly row: Row };

function RowCell<Row extends { readonly id: string }>(props: RowCellProps<Row>) {
  const { field } = props;
  const id = useId();
  return (
    <div className="rowCell" style={{ gridColumn: `span ${field.span}` }}>
      {field.kind === 'day' || field.kind === 'shown' ? (
        <span className="rowCellName">{field.title}</span>
      ) : (
        <label className="rowCellName" htmlFor={id}>
          {field.title}
        </label>
      )}
      <RowControl id={id} {...props} />
    </div>
  );
}

function RowControl<Row extends { readonly id: string }>(props: RowCellProps<Row> & { readonly id: string }) {
  const { id, field, row, isOpen, onType, onPut, onLeave } = props;
  switch (field.kind) {
    case 'shown':
      return <div className="rowShown">{field.show(row)}</div>;
    case 'day':
      return (
        <DayCell
          label={field.title}
          value={field.read(row)}
          isDisabled={!isOpen}
          isLate={field.isLate?.(row) ?? false}
          onChange={(day) => onPut(row.id, field.write(day))}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          className="input select"
          disabled={!isOpen}
          value={field.read(row)}
          onChange={({ target }) =>
            onPut(row.id, field.write(field.choices[target.selectedIndex]?.key ?? ''))
          }
        >
          {field.choices.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      );
    default: {
      const shared = {
        ...{ id, className: 'input', value: field.read(row), disabled: !isOpen, onBlur: onLeave },
        onChange: ({ target }: { readonly target: { readonly value: string } }) =>
          onType(row.id, field.write(target.value)),
      };
      return field.isShort === true ? (
        <input type="text" list={field.list} {...shared} />
      ) : (
        <textarea rows={1} {...shared} />
      );
    }
  }
}

/** The first field to be typed in of a row that was just added, once it is drawn. */
export function useNewRow() {
  const box = useRef<HTMLDivElement>(null);
  const focus = (id: string) =>
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLElement>(`[data-row="${id}"] :is(textarea, input):not(:disabled)`)
        ?.focus(),
    );
  return { box, focus };
}
