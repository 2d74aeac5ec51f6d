import ExcelJS from 'exceljs';
import { inOneLine } from '../../../../preload/words/said';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { DrawnFishbones } from '../../eightD/drawn';
import type { EightDReport } from '../../eightD/report';
import { underLine } from '../print/SignatureLines';
import { logoOf } from '../slip/sheetLogo';
import { SHEET_INK } from '../slip/sheetPen';
import { FONTS } from '../slip/slipBook';
import { type BookSetting, wide, writeFacts, writePart } from './bookParts';
import { pictureIn } from './bookPictures';
import { GRID, type GridLook, GridPen, shared } from './gridPen';

const A4 = 9;
const MARGINS = { left: 0.45, right: 0.4, top: 0.45, bottom: 0.6, header: 0.2, footer: 0.25 };
const plain = (text: string) => ({ text, second: '' });

/** The report on one sheet, as customers know it: nothing in it is a formula. */
export async function eightDBook(report: EightDReport, drawn: DrawnFishbones): Promise<Uint8Array> {
  const { head } = report;
  const book = new ExcelJS.Workbook();
  book.creator = head.author;
  book.company = head.plant.name;
  book.title = `${head.title} ${head.subtitle}`;
  const sheet = book.addWorksheet('8D', { views: [{ showGridLines: false }] });
  const pen = new GridPen(sheet, FONTS[head.language]);
  writeHead(book, pen, report);
  writeFacts(pen, report.facts);
  const setting: BookSetting = { pen, put: pictureIn(book, pen), drawn };
  for (const step of report.steps) {
    pen.gap();
    pen.write([
      { from: 1, to: 2, said: plain(step.badge), look: BADGE },
      {
        from: 3,
        to: GRID.columns,
        said: step.title,
        look: { size: 11, isBold: true, colour: SHEET_INK.accent },
      },
    ]);
    for (const part of step.parts) writePart(part, setting);
  }
  writeSignatures(pen, report);
  setPage(sheet, pen.last, report);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const BADGE: GridLook = {
  ...{ size: 10, isBold: true, across: 'center', colour: 'FFFFFFFF' },
  fill: SHEET_INK.accent,
};

function writeHead(book: ExcelJS.Workbook, pen: GridPen, { head, title, marks }: EightDReport): void {
  const words = wordsOf(head.language).reports.head;
  const logo = logoOf(head.plant.logo);
  const left = logo === null ? 1 : 5;
  const split = 15;
  const right = { across: 'right', size: 8.5 } as const;
  const number = `${words.formNumber} ${head.formNumber}　${words.version} ${head.version}`;
  pen.write([
    {
      from: left,
      to: split,
      said: plain(head.plant.name),
      look: { isBold: true, size: 12, colour: SHEET_INK.accent },
    },
    { from: split + 1, to: GRID.columns, said: plain(number), look: right },
  ]);
  pen.write([
    { from: left, to: split, said: plain(head.plant.nameEn), look: { size: 8.5, colour: SHEET_INK.soft } },
    { from: split + 1, to: GRID.columns, said: plain(`${words.record} ${head.record}`), look: right },
  ]);
  if (logo !== null) {
    const image = book.addImage({ base64: logo.base64, extension: logo.extension });
    const { width, height } = logo;
    pen.sheet.addImage(image, { tl: { col: 0.05, row: 0.1 }, ext: { width, height }, editAs: 'absolute' });
  }
  pen.gap();
  pen.write([wide({ said: title, look: { size: 18, isBold: true } })]);
  pen.write([wide({ said: plain(marks.join('　')), look: { colour: SHEET_INK.soft, bottom: 'thin' } })]);
}

function writeSignatures(pen: GridPen, { head }: EightDReport): void {
  const { date } = wordsOf(head.language).reports.roles;
  const places = shared(head.signatures.map(() => 1));
  const at = (index: number) => places[index] ?? { from: 1, to: GRID.columns };
  const cells = head.signatures.map((signature, index) => ({ ...at(index), signature }));
  pen.gap(14);
  pen.write(
    cells.map(({ from, to, signature: { name, on } }) => ({
      ...{ from, to: to - 1, said: plain([name, on ?? ''].filter((part) => part !== '').join('　')) },
      look: { bottom: 'thin' } as const,
    })),
    2,
  );
  pen.write(
    cells.map(({ from, to, signature: { role, note } }) => ({
      ...{ from, to: to - 1, said: plain(underLine(`${role} / ${date}`, note)) },
      look: { size: 8, colour: SHEET_INK.soft },
    })),
  );
}

function setPage(sheet: ExcelJS.Worksheet, last: number, { head, title }: EightDReport): void {
  const words = wordsOf(head.language).reports.head;
  sheet.pageSetup = {
    ...{ paperSize: A4, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: MARGINS,
    printArea: `A1:X${last}`,
    horizontalCentered: true,
  };
  const safe = (text: string) => text.replaceAll('&', '&&');
  const left = safe(`${inOneLine(title)}　${head.subtitle}`);
  sheet.headerFooter.oddFooter = `&L&7 ${left}&C&7 ${safe(words.control(head.isSample))}&R&7 ${words.page('&P', '&N')}`;
}
