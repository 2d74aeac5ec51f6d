import { useEffect, useRef, useState } from 'react';
import { figure } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import { type ImportCell, type ImportRow, type SizedColumn, stateOf } from './importRows';
import { isComposing } from './keys';
import { StatusTag } from './StatusTag';
import { useWords } from './words';

export type MendCell = (row: number, column: number, value: string) => void;

const BLANK: ImportCell = { value: '', readAs: null, warning: null, reason: null };

export function whyOf(
  { reason, warning, readAs }: ImportCell,
  words: Words['parts']['import'],
): string | null {
  if (reason !== null) return reason;
  const said = [...(readAs === null ? [] : [words.readAs(readAs)]), ...(warning === null ? [] : [warning])];
  return said.length === 0 ? null : said.join(words.and);
}

interface GridRowProps {
  readonly row: ImportRow;
  readonly columns: readonly SizedColumn[];
  readonly onMend: MendCell | undefined;
}

export function GridRow({ row, columns, onMend }: GridRowProps) {
  const state = stateOf(row);
  const mend = state === 'bad' ? onMend : undefined;
  return (
    <tr>
      <td className="number tertiary">{figure(row.row)}</td>
      <td>
        <StatusTag status={state} />
      </td>
      {columns.map(({ letter, field, header }, index) => (
        <GridCell
          key={letter}
          cell={row.cells[index]}
          name={field ?? header}
          onMend={mend && ((value) => mend(row.row, index, value))}
        />
      ))}
    </tr>
  );
}

interface GridCellProps {
  readonly cell: ImportCell | undefined;
  readonly name: string;
  readonly onMend: ((value: string) => void) | undefined;
}

function GridCell({ cell = BLANK, name, onMend }: GridCellProps) {
  const words = useWords().parts.import;
  const [isMending, setMending] = useState(false);
  const { value } = cell;
  const why = whyOf(cell, words);
  if (isMending && onMend !== undefined) {
    const leave = (mended: string) => {
      setMending(false);
      if (mended !== value) onMend(mended);
    };
    return (
      <td className="mendingCell">
        <MendField name={name} value={value} onLeave={leave} />
        {why !== null && <span className="cellReason">{why}</span>}
      </td>
    );
  }
  const shown = (
    <>
      {value === '' ? <span className="tertiary">{words.blank}</span> : value}
      {why !== null && <span className="cellReason">{why}</span>}
    </>
  );
  return (
    <td className={lookOf(cell)} data-full={why === null ? '' : `${value} · ${why}`}>
      {onMend === undefined ? (
        shown
      ) : (
        <button
          type="button"
          className="mendCell"
          aria-label={words.mend(name, value)}
          tabIndex={cell.reason === null ? -1 : 0}
          onClick={() => setMending(true)}
        >
          {shown}
        </button>
      )}
    </td>
  );
}

interface MendFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onLeave: (value: string) => void;
}

/** Enter or going elsewhere keeps what was typed, Esc what stood there. */
function MendField({ name, value, onLeave }: MendFieldProps) {
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      className="mendField"
      aria-label={name}
      ref={field}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => onLeave(typed)}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        onLeave(event.key === 'Enter' ? typed : value);
      }}
    />
  );
}

function lookOf({ readAs, warning, reason }: ImportCell): string | undefined {
  if (reason !== null) return 'badCell';
  return readAs === null && warning === null ? undefined : 'lookCell';
}
