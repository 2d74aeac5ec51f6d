import type { MeasureKind } from '../actions';
import { type Cell, EMPTY, isBlank, shownText } from '../cells/cell';
import { type Choices, readChoice } from '../cells/choice';
import { readDay } from '../cells/dayCell';
import type { Reading } from '../cells/reason';
import { readText } from '../cells/text';
import type { Day } from '../day';

/**
 * How a slip's sheet names its cells to the reader, whatever language its words are in: the first row names the columns,
 * the first column the rows. Both are hidden; a row that somebody inserts has no name and counts for where it stands.
 */
export const SLIP_MARK = 'kesheng.slip.1';
export const SLIP_COLUMNS = ['no', 'kind', 'text', 'owner', 'dueOn', 'doneOn', 'evidence'] as const;
export type SlipColumn = (typeof SLIP_COLUMNS)[number];

export const SLIP_ROW = {
  code: 'code',
  rootCause: 'rootCause',
  /** After it come whys, or measures, to the next end. */
  whys: 'whys',
  measures: 'measures',
  end: 'end',
  /** More height for the row before. */
  more: '+',
} as const;

/** The fewest rows to write on: of the sheet, and of the paper. */
export const LEAST_ROWS = { whys: 5, measures: 5, measuresOnPaper: 3 } as const;
/** And never fewer than these still free. */
export const LEAST_FREE = { whys: 2, measures: 3 } as const;

export const MOST_NOTE = 4000;
const MOST_NAME = 200;

export interface SlipRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export type SlipField = 'rootCause' | 'why' | Exclude<SlipColumn, 'no'>;

export type SlipProblemCode =
  | 'no-such-day'
  | 'too-long'
  | 'error-value'
  | 'not-a-choice'
  | 'no-text'
  | 'no-owner'
  | 'no-due-day'
  | 'earlier-cycle'
  | 'closed';

export interface SlipProblem {
  /** `F31`; null where it is about the whole slip. */
  readonly cell: string | null;
  readonly field: SlipField | 'code';
  /** Which measure or why, from 1. */
  readonly number: number | null;
  readonly code: SlipProblemCode;
  /** What stands there. */
  readonly text: string;
  /** Nothing is taken while it is so; else only the answer is not complete. */
  readonly stops: boolean;
}

/** A cell that says something. */
export interface Said<T> {
  readonly cell: string;
  readonly value: T;
}

export interface FilledWhy {
  /** Null for a row that somebody inserted. */
  readonly id: string | null;
  readonly number: number;
  readonly text: Said<string>;
}

export interface FilledMeasure {
  readonly id: string | null;
  readonly number: number;
  /** Where its cells stand, also those that say nothing. */
  readonly cells: Readonly<Record<'kind' | 'text' | 'owner' | 'dueOn', string>>;
  /** What says nothing is null: it changes nothing. */
  readonly kind: Said<MeasureKind> | null;
  readonly text: Said<string> | null;
  readonly owner: Said<string> | null;
  readonly dueOn: Said<Day> | null;
  readonly doneOn: Said<Day> | null;
  readonly evidence: Said<string> | null;
}

/** What a department has written on a slip. */
export interface FilledSlip {
  readonly code: string;
  readonly rootCause: Said<string> | null;
  readonly whys: readonly FilledWhy[];
  readonly measures: readonly FilledMeasure[];
  readonly problems: readonly SlipProblem[];
}

interface NamedRow extends SlipRow {
  readonly name: string;
  readonly section: 'whys' | 'measures' | null;
}

const CODE = /[A-Z]{2}-\d{4}-\d{4,}-\d+/;

/** Null where these rows are no slip. */
export function readSlipSheet(rows: readonly SlipRow[], kinds: Choices<MeasureKind>): FilledSlip | null {
  const head = rows.find(({ cells }) => textOf(cells[0]) === SLIP_MARK);
  if (head === undefined) return null;
  const named = namedRows(rows.filter(({ number }) => number > head.number));
  const sheet = new SheetReading(head, kinds);
  const codeRow = named.find(({ name }) => name === SLIP_ROW.code);
  const root = named.find(({ name }) => name === SLIP_ROW.rootCause);
  const whys = named.filter(({ section }) => section === 'whys');
  const measures = named.filter(({ section }) => section === 'measures');
  return {
    code: codeIn(codeRow),
    rootCause: root === undefined ? null : sheet.text(root, 'text', { field: 'rootCause', number: null }),
    whys: whys.flatMap((row, at) => sheet.why(row, at + 1) ?? []),
    measures: measures.flatMap((row, at) => sheet.measure(row, at + 1) ?? []),
    problems: sheet.problems,
  };
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text.trim() : '';
}

function codeIn(row: SlipRow | undefined): string {
  const found = row?.cells.slice(1).flatMap((cell) => CODE.exec(shownText(cell))?.[0] ?? []);
  return found?.[0] ?? '';
}

function namedRows(rows: readonly SlipRow[]): readonly NamedRow[] {
  let section: NamedRow['section'] = null;
  const named: NamedRow[] = [];
  for (const row of rows) {
    const name = textOf(row.cells[0]);
    if (name === SLIP_ROW.end) section = null;
    if (name !== SLIP_ROW.more) named.push({ ...row, name, section });
    if (name === SLIP_ROW.whys || name === SLIP_ROW.measures) section = name;
  }
  return named;
}

interface About {
  readonly field: SlipField;
  readonly number: number | null;
}

/** Reads the cells of one sheet and remembers what is wrong with them. */
class SheetReading {
  readonly problems: SlipProblem[] = [];
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    head: SlipRow,
    private readonly kinds: Choices<MeasureKind>,
  ) {
    this.columns = new Map(head.cells.map((cell, at) => [textOf(cell), at]));
  }

  text(row: SlipRow, column: SlipColumn, about: About, most = MOST_NOTE): Said<string> | null {
    return this.said(row, column, about, (cell) => readText(cell, most));
  }

  why(row: NamedRow, number: number): FilledWhy | null {
    const text = this.text(row, 'text', { field: 'why', number });
    return text === null ? null : { id: idIn(row), number, text };
  }

  measure(row: NamedRow, number: number): FilledMeasure | null {
    const about = (field: SlipField): About => ({ field, number });
    const measure = {
      ...{ id: idIn(row), number },
      cells: {
        ...{ kind: this.place(row, 'kind'), text: this.place(row, 'text') },
        ...{ owner: this.place(row, 'owner'), dueOn: this.place(row, 'dueOn') },
      },
      kind: this.said(row, 'kind', about('kind'), (cell) => readChoice(cell, this.kinds)),
      text: this.text(row, 'text', about('text')),
      owner: this.text(row, 'owner', about('owner'), MOST_NAME),
      dueOn: this.said(row, 'dueOn', about('dueOn'), readDay),
      doneOn: this.said(row, 'doneOn', about('doneOn'), readDay),
      evidence: this.text(row, 'evidence', about('evidence')),
    };
    const { kind, text, owner, dueOn, doneOn, evidence } = measure;
    const isBlankRow = [kind, text, owner, dueOn, doneOn, evidence].every((one) => one === null);
    return isBlankRow ? null : measure;
  }

  private place(row: SlipRow, column: SlipColumn): string {
    return `${columnLetter(this.columns.get(column) ?? 0)}${row.number}`;
  }

  private said<T>(
    row: SlipRow,
    column: SlipColumn,
    about: About,
    read: (cell: Cell) => Reading<T>,
  ): Said<T> | null {
    const at = this.columns.get(column) ?? -1;
    const cell = row.cells[at] ?? EMPTY;
    if (isBlank(cell)) return null;
    const reading = read(cell);
    const place = this.place(row, column);
    if (!('reason' in reading)) return reading.value === null ? null : { cell: place, value: reading.value };
    this.problems.push({
      ...{ cell: place, ...about, stops: true, text: shownText(cell) },
      code: problemOf(reading.reason.code),
    });
    return null;
  }
}

const ROW_NAME = /^(?:why|measure)\+? (.+)$/;

function idIn({ name }: NamedRow): string | null {
  return ROW_NAME.exec(name)?.[1] ?? null;
}

function problemOf(code: string): SlipProblemCode {
  const known: readonly SlipProblemCode[] = ['no-such-day', 'too-long', 'error-value', 'not-a-choice'];
  return known.find((one) => one === code) ?? 'error-value';
}

const LETTERS = 26;

function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % LETTERS));
  return at < LETTERS ? last : columnLetter(Math.floor(at / LETTERS) - 1) + last;
}
