import type { LedgerBlock, LedgerRow } from '../../blocks';
import { cellName, columnRange, onSheet, rangeName } from './address';
import type { Pen, Spot } from './book';
import type { Setting } from './pages';
import { setPage } from './pages';
import { LEDGER, LEDGER_ROWS, MATRIX, MATRIX_ROWS, type Places } from './places';
import { HEAD_LOOK, ROW_LOOK } from './sheetTop';

const WIDTHS = [13, 10, 32, 11.5, 11.5, 11.5, 12, 6.5, 6.5, 6.5, 6.5, 6.5, 30] as const;
const FLAGS = ['issued', 'onTime', 'late', 'invalid', 'counted'] as const;

/** Every form of the round with what became of it; 1 and 0 are added up above, and the return rate comes from there. */
export function writeLedger(pen: Pen, { rows, empty }: LedgerBlock, setting: Setting): number {
  const last = LEDGER_ROWS.first + Math.max(0, rows.length - 1);
  WIDTHS.forEach((width, column) => void pen.sheet.setColumnWidth(column, width));
  writeTotals(pen, rows, setting);
  writeHead(pen, setting);
  rows.forEach((row, at) => void writeRow(pen, row, LEDGER_ROWS.first + at, setting.places));
  if (rows.length === 0) pen.text({ row: LEDGER_ROWS.first, column: 0 }, empty, { colour: 'soft' });
  pen.sheet.autofilter(LEDGER_ROWS.head, 0, last, LEDGER.note);
  setPage(pen, setting, {
    isWide: true,
    isOnePage: false,
    frozen: { rows: LEDGER_ROWS.first, columns: LEDGER.issuedOn },
    repeated: { from: LEDGER_ROWS.head, to: LEDGER_ROWS.head },
  });
  return last + 2;
}

function writeTotals(pen: Pen, rows: readonly LedgerRow[], { words }: Setting): void {
  const row = LEDGER_ROWS.totals;
  pen.text({ row, column: LEDGER.state }, words.columns.total, { isBold: true, across: 'right' });
  for (const flag of FLAGS) {
    const column = LEDGER[flag];
    const count = rows.filter((form) => flagOf(form, flag)).length;
    const range = rangeName(
      columnRange(column, LEDGER_ROWS.first, LEDGER_ROWS.first + Math.max(0, rows.length - 1)),
    );
    pen.formula({ row, column }, `SUM(${range})`, count, { isBold: true, across: 'center' });
  }
}

function writeHead(pen: Pen, { words: { columns, figures } }: Setting): void {
  const titles = [
    columns.form,
    columns.customerCode,
    columns.customer,
    columns.issuedOn,
    columns.dueOn,
    columns.returnedOn,
    columns.state,
    columns.issued,
    figures.onTimeShort,
    figures.lateShort,
    figures.invalid,
    columns.counted,
    columns.note,
  ];
  titles.forEach((title, column) => void pen.text({ row: LEDGER_ROWS.head, column }, title, HEAD_LOOK));
}

function writeRow(pen: Pen, form: LedgerRow, row: number, places: Places): void {
  const at = (column: number): Spot => ({ row, column });
  pen.text(at(LEDGER.form), form.form, ROW_LOOK);
  pen.text(at(LEDGER.code), form.customer, ROW_LOOK);
  pen.text(at(LEDGER.name), form.name, ROW_LOOK);
  const middle = { ...ROW_LOOK, across: 'center' } as const;
  pen.day(at(LEDGER.issuedOn), form.issuedOn, middle);
  pen.day(at(LEDGER.dueOn), form.dueOn, middle);
  pen.day(at(LEDGER.returnedOn), form.returnedOn, middle);
  pen.text(at(LEDGER.state), form.state, form.isBad ? { ...middle, colour: 'bad', isBold: true } : middle);
  const counted = countedCell(form, places);
  for (const flag of FLAGS) {
    const value = flagOf(form, flag) ? 1 : 0;
    const look = { ...ROW_LOOK, across: 'center' } as const;
    if (flag === 'counted' && counted !== null) pen.formula(at(LEDGER.counted), counted, value, look);
    else pen.figure(at(LEDGER[flag]), value, look);
  }
  pen.text(at(LEDGER.note), form.note, { ...ROW_LOOK, wraps: true });
}

/** The one flag that both sheets show has its home on the matrix. */
function countedCell({ form }: LedgerRow, { matrix }: Places): string | null {
  const at = matrix?.block.forms.findIndex((one) => one.form === form) ?? -1;
  return matrix === null || at === -1
    ? null
    : onSheet(matrix.sheet, cellName({ row: MATRIX_ROWS.first + at, column: MATRIX.counted }));
}

function flagOf(form: LedgerRow, flag: (typeof FLAGS)[number]): boolean {
  switch (flag) {
    case 'issued':
      return form.isIssued;
    case 'onTime':
      return form.isOnTime;
    case 'late':
      return form.isLate;
    case 'invalid':
      return form.isInvalid;
    case 'counted':
      return form.isCounted;
  }
}
