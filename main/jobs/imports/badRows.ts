import type { ImportPreview } from '../../../preload/contract/imports';
import type { OfficeFile } from '../../../preload/contract/takes';
import { loadWords } from '../../../preload/words/loadWords';
import type { JobOffice } from '../../office';
import { writeSimpleBook } from '../../reports/write/simpleBook';

/** The bad rows as a workbook of their own, with why in a last column: mended there, it can be imported again. */
export async function badRowsBook(
  { settings }: JobOffice,
  file: OfficeFile,
  preview: ImportPreview,
): Promise<OfficeFile> {
  const words = (await loadWords(settings.language)).imports;
  const header = [...preview.columns.map((column) => column.header), words.reasonColumn];
  const bad = preview.rows.filter(({ fate }) => fate === 'rejected');
  const rows = bad.map(({ cells }, at) => {
    const row = bad[at]?.row;
    const why = preview.rejected
      .filter((cell) => cell.row === row)
      .map(({ field, reason }) => `${field}: ${reason}`);
    return [...cells.map(({ value }) => value), why.join('; ')];
  });
  const name = `${file.name.replace(/\.[^.]*$/, '')} ${words.badRows}.xlsx`;
  return { name, bytes: await writeSimpleBook(words.badRows, [header, ...rows]) };
}
