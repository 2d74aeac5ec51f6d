import { type Cell, EMPTY, LONGEST_CELL } from '../../db/model/cells/cell';
import { timeText, wallTimeOfSerial } from '../../db/model/cells/excelDate';
import type { NumberStyle } from './styles';
import { unreadable } from './unreadable';

/** Keeps every different cell of a file once and gives its place. Place 0 is the empty cell. */
export class CellStore {
  readonly cells: Cell[] = [EMPTY];
  is1904 = false;
  private readonly places = new Map<string, Map<string, number>>();

  constructor(private readonly mostValues: number) {}

  text(text: string, isFormula: boolean): number {
    if (text === '') return 0;
    const places = this.placesOf(isFormula ? 'formula text' : 'text');
    return places.get(text) ?? this.keep(places, text, marked(textCell(text), isFormula));
  }

  number(digits: string, style: NumberStyle, isFormula: boolean): number {
    if (digits === '') return 0;
    const places = this.placesOf(isFormula ? `formula ${style}` : style);
    const known = places.get(digits);
    if (known !== undefined) return known;
    return this.keep(places, digits, marked(numberCell(digits, style, this.is1904), isFormula));
  }

  other(cell: Cell, isFormula: boolean): number {
    return this.add(marked(cell, isFormula));
  }

  private placesOf(kind: string): Map<string, number> {
    const known = this.places.get(kind);
    if (known !== undefined) return known;
    const places = new Map<string, number>();
    this.places.set(kind, places);
    return places;
  }

  private keep(places: Map<string, number>, key: string, cell: Cell): number {
    const place = this.add(cell);
    places.set(key, place);
    return place;
  }

  private add(cell: Cell): number {
    if (this.cells.length > this.mostValues) throw unreadable('too-large');
    return this.cells.push(cell) - 1;
  }
}

// Enough of a text over Excel's limit to recognise it in a list of rejected cells.
const BEGINNING = 400;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?$/;
const SECONDS_PER_DAY = 86_400;

function marked(cell: Cell, isFormula: boolean): Cell {
  return isFormula && cell.kind !== 'empty' ? { ...cell, formula: true } : cell;
}

function textCell(text: string): Cell {
  if (text.length <= LONGEST_CELL) return { kind: 'text', text };
  return { kind: 'text', text: text.slice(0, BEGINNING), tooLong: true };
}

function numberCell(digits: string, style: NumberStyle, is1904: boolean): Cell {
  const number = NUMBER.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isFinite(number)) return textCell(digits);
  if (style === 'date' || style === 'hours')
    return dateCell(number, is1904, style === 'hours') ?? { kind: 'number', number, text: digits };
  const isPadded = style.startsWith('0') && /^\d+$/.test(digits);
  return { kind: 'number', number, text: isPadded ? digits.padStart(style.length, '0') : digits };
}

/** A time of day without a day, and the day that only Excel has, become texts: no calendar knows them. */
function dateCell(serial: number, is1904: boolean, showsHours: boolean): Cell | null {
  const at = wallTimeOfSerial(serial, is1904);
  if (at !== null)
    return { kind: 'date', ...at, ...(showsHours && at.time === null ? { isMidnight: true } : {}) };
  if (is1904) return null;
  if (serial > 0 && serial < 1)
    return { kind: 'text', text: timeText(Math.round(serial * SECONDS_PER_DAY)) ?? '00:00:00' };
  return Math.floor(serial) === 60 ? { kind: 'text', text: '1900-02-29' } : null;
}
