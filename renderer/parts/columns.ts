import type { ReactNode } from 'react';
import type { SortValue } from './sortRows';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** In pixels; columns without one share what is left. */
  readonly width?: number | undefined;
  /** Numbers stand at the right edge. */
  readonly isNumber?: boolean | undefined;
  /** Codes and days are never cut. */
  readonly isCode?: boolean | undefined;
  readonly isQuiet?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** A column without it is not sorted. */
  readonly sortBy?: ((row: Row) => SortValue) | undefined;
}

export interface TableGroup {
  readonly key: string;
  readonly title: string;
  readonly tone?: 'bad' | 'warn' | undefined;
  /** In place of the plain count: 6 / 9. */
  readonly count?: string | undefined;
}

export interface Choosing<Key extends string | number> {
  readonly chosen: ReadonlySet<Key>;
  readonly onChoose: (chosen: ReadonlySet<Key>) => void;
}
