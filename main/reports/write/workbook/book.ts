import { Formula, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import { type Day, day, daysBetween } from '../../../../db/model/day';
import type { Language } from '../../../../preload/words/language';
import { type Formats, formats, type Look } from './formats';

/** Row and column, both from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Writes cells of one sheet. Texts stay texts: only `formula` makes a formula, and only of what the writers say. */
export interface Pen {
  readonly sheet: Worksheet;
  readonly text: (at: Spot, text: string, look?: Look) => void;
  /** Null is written as a dash, which no sum or mean counts. */
  readonly figure: (at: Spot, value: number | null, look?: Look) => void;
  readonly day: (at: Spot, on: Day | null, look?: Look) => void;
  /** With the result that it has now, so that the file reads right before anything is computed again. */
  readonly formula: (at: Spot, formula: string, result: number | null, look?: Look) => void;
  readonly merged: (at: Spot, columns: number, text: string, look?: Look) => void;
  readonly blank: (at: Spot, look: Look) => void;
}

export interface Book {
  readonly workbook: Workbook;
  readonly pen: (name: string) => Pen;
  readonly bytes: () => Uint8Array;
}

/** The fonts that office PCs have; each holds the signs of its language. */
const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN': 'Microsoft YaHei',
  'zh-TW': 'Microsoft JhengHei',
  en: 'Arial',
};
const NO_FIGURE = '–';
/** Excel's own limit for one cell. */
const MOST_TEXT = 32_767;
/**
 * Decimals that formulas keep at each level: fewer upwards, so that what binary arithmetic adds is gone before the next
 * mean, and a tie such as 84.25 stays a tie and is read as 84.3.
 */
export const KEPT = { form: 12, customer: 11, round: 10 } as const;

export function kept(value: number | null, decimals: number): number | null {
  // Half up on the decimal text, as the formula does.
  return value === null ? null : Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
/** What makes a formula of a text when a person edits the cell: such a cell is marked as text. */
const READS_AS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Excel counts a 29 February 1900 that never was: from the day after it its numbers are right. */
const FIRST_SURE = { on: day('1900-03-01'), number: 61 } as const;

export function openBook(language: Language): Book {
  const workbook = new Workbook();
  const looks = formats(FONTS[language]);
  workbook.setDefaultFormat(looks({}), 22, 64);
  return {
    workbook,
    pen: (name) => penOf(workbook.addWorksheet().setName(name), looks),
    bytes: () => workbook.saveToBufferSync(),
  };
}

function penOf(sheet: Worksheet, looks: Formats): Pen {
  const text = ({ row, column }: Spot, words: string, look: Look = {}) => {
    const kept = words.length > MOST_TEXT ? `${words.slice(0, MOST_TEXT - 1)}…` : words;
    const format = looks(READS_AS_FORMULA.test(kept) ? { ...look, isTyped: true } : look);
    if (kept === '') sheet.writeBlank(row, column, format);
    else sheet.writeStringWithFormat(row, column, kept, format);
  };
  const figure = ({ row, column }: Spot, value: number | null, look: Look = {}) => {
    if (value === null) text({ row, column }, NO_FIGURE, { across: 'right', ...look });
    else sheet.writeNumberWithFormat(row, column, value, looks(look));
  };
  return {
    sheet,
    text,
    figure,
    day: (at, on, look = {}) => {
      if (on === null) text(at, NO_FIGURE, look);
      else figure(at, FIRST_SURE.number + daysBetween(FIRST_SURE.on, on), { ...look, number: 'yyyy-mm-dd' });
    },
    formula: ({ row, column }, formula, result, look = {}) => {
      const known = new Formula(`=${formula}`).setResult(result === null ? NO_FIGURE : String(result));
      sheet.writeFormulaWithFormat(row, column, known, looks({ across: 'right', ...look }));
    },
    merged: ({ row, column }, columns, words, look = {}) => {
      if (columns > 1) sheet.mergeRange(row, column, row, column + columns - 1, '', looks(look));
      text({ row, column }, words, look);
    },
    blank: ({ row, column }, look) => void sheet.writeBlank(row, column, looks(look)),
  };
}
