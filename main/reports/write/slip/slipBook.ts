import ExcelJS, { type Worksheet } from 'exceljs';
import { MEASURE_KINDS } from '../../../../db/model/actions';
import { SLIP_COLUMNS, SLIP_MARK } from '../../../../db/model/actions/slipSheet';
import type { Language } from '../../../../preload/words/language';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { ImprovementSlip } from '../../improvementSlip/slip';
import { logoOf, type SheetLogo } from './sheetLogo';
import { writeClosing, writeHead, writeReason, writeWork } from './sheetParts';
import { type FreeCells, SHEET_COLUMNS, SheetPen } from './sheetPen';

export const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN': 'Microsoft YaHei',
  'zh-TW': 'Microsoft JhengHei',
  en: 'Arial',
};
const A4 = 9;
/** What one A4 page holds at a size that can be read. */
const ONE_PAGE = 1150;
const MARGINS = { left: 0.5, right: 0.4, top: 0.45, bottom: 0.45, header: 0.2, footer: 0.2 };

/** The slip as a workbook to be filled in: what is to be filled in is open, all else is protected without a password. */
export async function slipBook(slip: ImprovementSlip): Promise<Uint8Array> {
  const words = wordsOf(slip.language);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(words.slip.sheet.name, { views: [{ showGridLines: false }] });
  const pen = new SheetPen(sheet, FONTS[slip.language]);
  nameColumns(sheet, pen);
  const logo = logoOf(slip.plant.logo);
  writeHead(pen, slip, words, logo !== null);
  if (logo !== null) putLogo(book, sheet, logo);
  writeReason(pen, slip, words);
  const cells = writeWork(pen, slip, words);
  writeClosing(pen, slip, words);
  check(cells, words.slip);
  setPage(sheet, pen.last);
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatRows: true,
    insertRows: true,
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

// The plant's names begin right of it, in the row under the hidden one.
const LOGO_AT = { col: 1.05, row: 1.1 };

function putLogo(
  book: ExcelJS.Workbook,
  sheet: Worksheet,
  { base64, extension, width, height }: SheetLogo,
): void {
  const image = book.addImage({ base64, extension });
  sheet.addImage(image, { tl: LOGO_AT, ext: { width, height }, editAs: 'absolute' });
}

function nameColumns(sheet: Worksheet, pen: SheetPen): void {
  sheet.getColumn('A').hidden = true;
  for (const { letter, width } of Object.values(SHEET_COLUMNS)) sheet.getColumn(letter).width = width;
  pen.write(
    SLIP_MARK,
    SLIP_COLUMNS.map((column) => ({ from: column, text: column })),
  );
  sheet.getRow(1).hidden = true;
}

/** What Excel says when a day is no day: a warning, because the office reads a day that is written as text too. */
function check({ days, kinds }: FreeCells, words: ReturnType<typeof wordsOf>['slip']): void {
  for (const cell of days)
    cell.dataValidation = {
      ...{ type: 'date', operator: 'greaterThan', allowBlank: true },
      formulae: [new Date(Date.UTC(2000, 0, 1))],
      ...{ showErrorMessage: true, errorStyle: 'warning', error: words.sheet.dayHint },
      errorTitle: words.sheet.badDay,
    };
  const list = MEASURE_KINDS.map((kind) => words.measures.kinds[kind]).join(',');
  for (const cell of kinds)
    cell.dataValidation = {
      ...{ type: 'list', allowBlank: true, formulae: [`"${list}"`] },
      ...{ showErrorMessage: true, errorStyle: 'warning', error: words.sheet.kindHint },
      errorTitle: words.sheet.badKind,
    };
}

function setPage(sheet: Worksheet, last: number): void {
  let height = 0;
  for (let row = 2; row <= last; row += 1) height += sheet.getRow(row).height ?? 0;
  sheet.pageSetup = {
    ...{ paperSize: A4, orientation: 'portrait', fitToPage: true, fitToWidth: 1 },
    // A page that would be too small to be read goes on over further ones.
    fitToHeight: height <= ONE_PAGE ? 1 : 0,
    margins: MARGINS,
    printArea: `B2:H${last}`,
    horizontalCentered: true,
  };
}
