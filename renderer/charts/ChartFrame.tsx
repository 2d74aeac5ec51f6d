import { type ReactNode, useState } from 'react';
import { Button } from '../parts/Button';
import { useKeys } from '../parts/useKeys';
import { useWords } from '../parts/words';
import type { ChartHeading } from './heading';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ChartFrameProps extends ChartHeading {
  readonly label: string;
  readonly legend?: ReactNode;
  readonly height: number;
  /** Nothing to draw yet: said in words, and no room is held. */
  readonly isEmpty?: boolean | undefined;
  /** The same figures as the picture shows. */
  readonly table: () => ChartTable;
  readonly children: ReactNode;
}

/** A picture with its table one key behind it: T, while the pointer or the focus is on it. */
export function ChartFrame({
  label,
  title,
  count,
  note,
  legend,
  height,
  isEmpty = false,
  table,
  children,
}: ChartFrameProps) {
  const words = useWords().charts;
  const [isTable, setTable] = useState(false);
  const [isReached, setReached] = useState(false);
  return (
    <figure
      className="chart"
      aria-label={label}
      onPointerEnter={() => setReached(true)}
      onPointerLeave={() => setReached(false)}
      onFocus={() => setReached(true)}
      onBlur={() => setReached(false)}
    >
      <ChartHead title={title} count={count} legend={legend} note={note}>
        {!isEmpty && (
          <TableSwitch isTable={isTable} isReached={isReached} onSwitch={() => setTable(!isTable)} />
        )}
      </ChartHead>
      {isEmpty ? (
        <p className="chartNothing">{words.nothing}</p>
      ) : (
        <div className="chartBody" style={{ height }}>
          {isTable ? <FiguresTable label={label} {...table()} /> : children}
        </div>
      )}
    </figure>
  );
}

interface ChartHeadProps extends ChartHeading {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

function ChartHead({ title, count, legend, note, children }: ChartHeadProps) {
  return (
    <figcaption className="chartHead small">
      {title !== undefined && (
        <h2>
          {title}
          {count !== undefined && <span className="sectionCount">{count}</span>}
        </h2>
      )}
      {legend}
      {note !== undefined && <span className="tertiary cut">{note}</span>}
      {children}
    </figcaption>
  );
}

const KEY = 'T';

interface TableSwitchProps {
  readonly isTable: boolean;
  readonly isReached: boolean;
  readonly onSwitch: () => void;
}

function TableSwitch({ isTable, isReached, onSwitch }: TableSwitchProps) {
  const words = useWords().charts;
  return (
    <span className={isReached || isTable ? 'tableSwitch tableSwitchShown' : 'tableSwitch'}>
      <Button kind="quiet" isSmall onPress={onSwitch} label={words.tableHint(KEY)}>
        {isTable ? words.picture : words.table}
      </Button>
      {isReached && <TableKey onSwitch={onSwitch} />}
    </span>
  );
}

function TableKey({ onSwitch }: { readonly onSwitch: () => void }) {
  const words = useWords().charts;
  useKeys([{ keys: KEY, label: words.tableHint(KEY), run: onSwitch }]);
  return null;
}

function FiguresTable({ label, head, rows }: ChartTable & { readonly label: string }) {
  return (
    <div className="chartTable">
      <table aria-label={label}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
