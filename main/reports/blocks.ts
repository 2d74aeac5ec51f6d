import type { Day } from '../../db/model/day';
import type { PicturesBlock } from './pictureBlock';

export interface Chapter {
  readonly title: string;
  readonly note: string;
  readonly blocks: readonly Block[];
}

/** Every writer knows every kind. */
export type Block =
  | TextBlock
  | TableBlock
  | TrendBlock
  | RadarBlock
  | BarsBlock
  | PartsBlock
  | HeatBlock
  | MatrixBlock
  | LedgerBlock
  | BesideBlock
  | PicturesBlock
  | WritingLinesBlock;

export interface Paragraph {
  readonly strong: string;
  readonly plain: string;
}

export interface TextBlock {
  readonly kind: 'text';
  /** A label belongs to what stands below it, a note to what stands above. */
  readonly look: 'numbered' | 'label' | 'body' | 'note';
  readonly paragraphs: readonly Paragraph[];
}

/** Which figure of the document a cell shows: a workbook makes a live formula of it. */
export type FigureRef =
  | { readonly of: 'overall' | 'returnRate' }
  | { readonly of: 'issued' | 'onTime' | 'late' | 'invalid' | 'counted' | 'scored' }
  | { readonly of: 'dimension' | 'item' | 'customer'; readonly code: string };

/** A figure with all its digits; writers show it rounded half up to `decimals`. Null is shown as –, never as 0. */
export interface FigureCell {
  readonly value: number | null;
  readonly decimals: number;
  readonly isPercent?: boolean;
  readonly figure?: FigureRef;
  readonly isLow?: boolean;
}

export interface TextCell {
  readonly text: string;
  /** Not reached, late: set apart by more than colour. */
  readonly isBad: boolean;
}

export type Cell = string | null | FigureCell | TextCell;

/** `change` is the difference of two shown figures of its own row; `tag` is a short state in a frame. */
export type Column = { readonly title: string; readonly width: number } & (
  | { readonly kind: 'text' | 'figure' | 'day' | 'tag' }
  | { readonly kind: 'change'; readonly now: number; readonly before: number }
);

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of the rows when there are none. */
  readonly empty: string;
  /** On paper its rows are high enough for a pen. */
  readonly isToWrite?: boolean;
}

/** Lines over the same periods, oldest first; the last one is this report's. */
export interface TrendBlock {
  readonly kind: 'trend';
  readonly periods: readonly string[];
  readonly lines: readonly TrendLine[];
}

export interface TrendLine {
  readonly name: string;
  /** Of the last period. */
  readonly target: number | null;
  readonly isPercent: boolean;
  readonly points: readonly TrendDot[];
  readonly figure: FigureRef;
}

export interface TrendDot {
  readonly value: number | null;
  /** Of its own period. */
  readonly target: number | null;
  readonly isBelow: boolean;
}

/** A mean over the customers: a dimension's or an item's. */
export interface Mean {
  readonly code: string;
  readonly name: string;
  /** The dimension of an item; empty for a dimension. */
  readonly group: string;
  readonly weight: number;
  readonly now: number | null;
  readonly before: number | null;
  /** Ready to be read: `+3.2`, or – when one of the two is missing. */
  readonly change: string;
  readonly direction: 'up' | 'down' | 'same' | null;
  /** How many customers stand behind it. */
  readonly count: number;
  readonly target: number | null;
  readonly isBelow: boolean;
  /** Said beside it when a rule sets it apart. */
  readonly verdict: string;
}

interface MeansBlock {
  readonly of: 'dimension' | 'item';
  readonly means: readonly Mean[];
  readonly now: string;
  readonly before: string | null;
  readonly target: number | null;
}

export interface RadarBlock extends MeansBlock {
  readonly kind: 'radar';
}

/** Best first. */
export interface BarsBlock extends MeansBlock {
  readonly kind: 'bars';
}

/** One whole in its parts, such as forms by what became of them. */
export interface PartsBlock {
  readonly kind: 'parts';
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly count: number; readonly isBad: boolean }[];
}

export interface Group {
  readonly code: string;
  readonly name: string;
}

export interface MatrixItem {
  readonly code: string;
  readonly name: string;
  readonly dimension: string;
  readonly weight: number;
}

/** Customers × items, lowest score first. */
export interface HeatBlock {
  readonly kind: 'heat';
  readonly dimensions: readonly Group[];
  readonly items: readonly MatrixItem[];
  readonly rows: readonly HeatRow[];
  readonly target: number | null;
  readonly before: string | null;
}

export interface HeatRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly score: number;
  readonly grade: string;
  readonly before: number | null;
  readonly change: string;
  readonly isDeclined: boolean;
  readonly isBelow: boolean;
  readonly dimensions: readonly (number | null)[];
  readonly points: readonly (number | null)[];
}

/** Every returned form × item, from which all figures of the round follow. */
export interface MatrixBlock {
  readonly kind: 'matrix';
  readonly dimensions: readonly Group[];
  readonly items: readonly MatrixItem[];
  readonly forms: readonly MatrixForm[];
  /** The round's mean is over its customers, or over every form. */
  readonly mean: 'customers' | 'forms';
  readonly overall: number | null;
  readonly dimensionMeans: readonly (number | null)[];
  readonly itemMeans: readonly (number | null)[];
  readonly method: string;
}

export interface MatrixForm {
  readonly form: string;
  readonly customer: string;
  readonly name: string;
  readonly returnedOn: Day | null;
  readonly state: string;
  readonly isCounted: boolean;
  readonly score: number | null;
  readonly dimensions: readonly (number | null)[];
  readonly points: readonly (number | null)[];
}

/** The return ledger (收发台账). */
export interface LedgerBlock {
  readonly kind: 'ledger';
  readonly rows: readonly LedgerRow[];
  readonly empty: string;
}

export interface LedgerRow {
  readonly form: string;
  readonly customer: string;
  readonly name: string;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly returnedOn: Day | null;
  readonly state: string;
  readonly isBad: boolean;
  readonly isIssued: boolean;
  readonly isOnTime: boolean;
  readonly isLate: boolean;
  readonly isInvalid: boolean;
  readonly isCounted: boolean;
  readonly note: string;
}

/** Two pictures side by side where there is room. */
export interface BesideBlock {
  readonly kind: 'beside';
  readonly left: Chapter;
  readonly right: Chapter;
}

/** Room for a decision that is written by hand. */
export interface WritingLinesBlock {
  readonly kind: 'writingLines';
  readonly label: string;
  readonly count: number;
}
