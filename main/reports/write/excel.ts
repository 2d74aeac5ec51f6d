import { DocProperties } from 'wasm-xlsxwriter';
import { wordsOf } from '../../../preload/words/wordsOf';
import type { ReportDocument } from '../document';
import { openBook } from './workbook/book';
import { writeCover } from './workbook/coverSheet';
import type { Setting } from './workbook/pages';
import { placesIn } from './workbook/places';
import { writeSheet } from './workbook/sheets';

/**
 * A report as a workbook: its figures are live formulas over the answers, each with the result that it has now. Of the two
 * writers at hand this one marks texts as typed, writes charts that Excel can edit, and is the quicker; ExcelJS reads it back in tests.
 */
export function writeExcel(document: ReportDocument): Uint8Array {
  const { head, sheets } = document;
  const words = wordsOf(head.language).reports;
  const book = openBook(head.language);
  const setting: Setting = { head, words, places: placesIn(document), book };
  book.workbook.setProperties(
    new DocProperties()
      .setTitle(`${head.title} ${head.subtitle}`)
      .setCompany(head.plant.name)
      .setAuthor(head.author),
  );
  writeCover(book.pen(words.sheets.cover), document, setting);
  for (const part of sheets) writeSheet(book.pen(part.name), part, setting);
  return book.bytes();
}
