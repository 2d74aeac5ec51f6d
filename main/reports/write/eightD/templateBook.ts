import ExcelJS, { type Cell, type Workbook } from 'exceljs';
import { isTemplateName } from '../../../../db/model/complaints/templateNames';
import { Refusal } from '../../../../db/model/refusal';
import type { TemplateValues } from '../../eightD/templateValues';

/** What a template names, each once: what a report fills, and what it does not know. */
export interface NamesFound {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g;

/** Bytes that the safe reader has read before. */
export async function templateBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    throw new Refusal('file-unreadable', { why: 'damaged' });
  }
  return book;
}

export function namesIn(book: Workbook): NamesFound {
  const names = new Set(book.definedNames.model.map(({ name }) => name));
  for (const cell of cellsOf(book))
    for (const [, name = ''] of textOf(cell).matchAll(PLACEHOLDER)) names.add(name);
  const all = [...names].filter((name) => !name.startsWith('_xlnm')).toSorted();
  return { known: all.filter(isTemplateName), unknown: all.filter((name) => !isTemplateName(name)) };
}

/** Sets the named cells and the placeholders; whatever else stands in the workbook stays as it is. */
export async function filledBook(bytes: Uint8Array, values: TemplateValues): Promise<Uint8Array> {
  const book = await templateBook(bytes);
  const valueOf = (name: string) => values.get(name) ?? '';
  for (const cell of cellsOf(book)) fillPlaceholders(cell, (name) => String(valueOf(name)));
  for (const { name, ranges } of book.definedNames.model) {
    if (!isTemplateName(name)) continue;
    for (const range of ranges) setCell(book, range, valueOf(name));
  }
  // Formulas of the template count with what was filled in when it is opened.
  book.calcProperties.fullCalcOnLoad = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A string is written as a text, never as a formula; a formula of the template stays. */
function setCell(book: Workbook, range: string, value: string | number): void {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^!]+))!(\$?[A-Z]+\$?\d+)/.exec(range) ?? [];
  const sheet = book.getWorksheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  if (sheet === undefined || address === undefined) return;
  const cell = sheet.getCell(address.replaceAll('$', '')).master;
  if (cell.type === ExcelJS.ValueType.Formula) return;
  cell.value = value === '' ? null : value;
}

function fillPlaceholders(cell: Cell, textFor: (name: string) => string): void {
  const fill = (text: string) =>
    text.replace(PLACEHOLDER, (whole, name: string) => (isTemplateName(name) ? textFor(name) : whole));
  const { value } = cell;
  if (typeof value === 'string') {
    const filled = fill(value);
    if (filled !== value) cell.value = filled === '' ? null : filled;
  } else if (value !== null && typeof value === 'object' && 'richText' in value)
    cell.value = { richText: value.richText.map((run) => ({ ...run, text: fill(run.text) })) };
}

function textOf({ value }: Cell): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || !('richText' in value)) return '';
  return value.richText.map(({ text }) => text).join('');
}

/** Every cell that holds something, the first one of merged cells only. */
function cellsOf(book: Workbook): readonly Cell[] {
  const cells: Cell[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => void (cell.isMerged && cell.master !== cell ? 0 : cells.push(cell))),
    );
  return cells;
}
