import type { CellStore } from './cellStore';
import { isoCell } from './isoCell';
import type { Limits } from './limits';
import type { Marks } from './marks';
import { MOST_WRITTEN, StringText } from './strings';
import type { NumberStyle } from './styles';
import { unreadable } from './unreadable';
import type { XmlHandler, XmlTag } from './xmlReader';
import { cellString } from './xmlText';

/** What the cells of a worksheet refer to. */
interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
}

// A cell as Excel, WPS, LibreOffice and the usual libraries write nearly all of them.
const CELL =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,5})")?(?: t="([a-z]{1,3})")?(?:\/>|>(?:<v>([^<&\r]{1,200})<\/v>)?<\/c>)/y;
const MOST_EXCEL_ROWS = 1_048_576;

/** Reads the rows of one worksheet into marks (tables.ts). Everything outside its cells is passed over, however large. */
export class SheetReader implements XmlHandler {
  private rows = 0;
  private rowNumber = 0;
  private row: number[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private isInData = false;
  private isValue = false;
  private isFormula = false;
  private readonly sharedMarks: number[] = [];
  private readonly inline = new StringText();

  constructor(
    private readonly book: Book,
    private readonly store: CellStore,
    private readonly marks: Marks,
    private readonly limits: Limits,
  ) {}

  open(name: string, tag: XmlTag): void {
    if (name === 'c' && this.isInData) this.openCell(tag);
    else if (name === 'v') this.isValue = true;
    else if (name === 'row') this.openRow(tag);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'sheetData') this.isInData = true;
    else this.inline.open(name);
  }

  shortcut(source: string, at: number): number {
    if (!this.isInData) return -1;
    CELL.lastIndex = at;
    const parts = CELL.exec(source);
    if (parts === null) return -1;
    const [whole, letters = '', style, type = '', value = ''] = parts;
    this.column = columnOf(letters);
    this.isFormula = false;
    if (value !== '') this.put(this.markOf(type, value, Number(style ?? 0)));
    return at + whole.length;
  }

  text(text: string): void {
    if (!this.isInData) return;
    if (!this.isValue) this.inline.add(text);
    else if (this.value.length <= MOST_WRITTEN) this.value += text;
  }

  close(name: string): void {
    if (name === 'v') this.isValue = false;
    else if (name === 'c' && this.isInData) this.closeCell();
    else if (name === 'row' && this.isInData) this.closeRow();
    else if (name === 'sheetData') this.isInData = false;
    else this.inline.close(name);
  }

  private openRow(tag: XmlTag): void {
    const number = tag.get('r');
    this.rowNumber = number === undefined ? this.rowNumber + 1 : Number(number);
    this.column = -1;
    if (!(Number.isInteger(this.rowNumber) && this.rowNumber > 0 && this.rowNumber <= MOST_EXCEL_ROWS))
      throw unreadable('damaged');
  }

  private openCell(tag: XmlTag): void {
    const place = tag.get('r');
    this.column = place === undefined ? this.column + 1 : columnOf(place);
    this.type = tag.get('t') ?? '';
    this.style = Number(tag.get('s') ?? 0);
    this.value = '';
    this.isFormula = false;
  }

  private closeCell(): void {
    const isInline = this.type === 'inlineStr';
    this.put(
      isInline
        ? this.store.text(this.inline.take(), this.isFormula)
        : this.markOf(this.type, this.value, this.style),
    );
  }

  private put(mark: number): void {
    if (mark === 0) return;
    if (this.column >= this.limits.columns) throw unreadable('too-large');
    while (this.row.length <= this.column) this.row.push(0);
    this.row[this.column] = mark;
  }

  private closeRow(): void {
    if (this.row.length === 0) return;
    this.rows += 1;
    if (this.rows > this.limits.rows) throw unreadable('too-large');
    this.marks.pushRow(this.rowNumber, this.row);
    this.row = [];
  }

  private markOf(type: string, value: string, style: number): number {
    const { store, isFormula } = this;
    if (value === '') return 0;
    switch (type) {
      case 's':
        return this.markOfShared(Number(value));
      case 'str':
        return store.text(cellString(value), isFormula);
      case 'b':
        return store.other({ kind: 'boolean', value: value.trim() === '1' }, isFormula);
      case 'e':
        return store.other({ kind: 'error', text: value }, isFormula);
      case 'd':
        return store.other(isoCell(value), isFormula);
      default:
        return store.number(value.trim(), this.book.styles[style] ?? 'plain', isFormula);
    }
  }

  private markOfShared(index: number): number {
    const known = this.sharedMarks[index];
    if (known !== undefined) return known;
    const text = this.book.strings[index];
    if (text === undefined) throw unreadable('damaged');
    const mark = this.store.text(text, false);
    this.sharedMarks[index] = mark;
    return mark;
  }
}

/** `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length && at < 4; at += 1) {
    const letter = place.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (column === 0) throw unreadable('damaged');
  return column - 1;
}
