import { numberOf, type PdfFile, pagesOfPdf, readPdfFile } from './pdfFile';
import { isDictionary, type PdfDictionary, type PdfValue, writePdfValue } from './pdfValue';

/**
 * Lays the first pages of a PDF, the sheets, under all others and takes them away as pages of their own: page n after the sheets lies
 * on sheet `under[n]`. A sheet is stored once, however many pages show it; Chromium itself writes it into each (300 forms: six times
 * the bytes, and most of the time). The pages must have no background.
 *
 * It is an addition at the end of the file as PDF provides for (incremental update): what Chromium wrote is not touched.
 * A RangeError: this is not a file as Chromium writes it.
 */
export function layUnder(bytes: Uint8Array, under: readonly number[]): Uint8Array {
  const file = readPdfFile(bytes);
  const pages = pagesOfPdf(file);
  const sheetCount = pages.length - under.length;
  if (!under.every((sheet) => sheet >= 0 && sheet < sheetCount))
    throw new RangeError('A page without its sheet');
  const sheets = pages.slice(0, sheetCount).map((page) => file.dictionaryOf(page));
  const size = Number(file.trailer.get('/Size'));
  const root = numberOf(file.dictionaryOf(file.trailer.get('/Root')).get('/Pages'));
  const shown = pages.slice(sheetCount);
  const changed = new Map<number, string>(GUARDS.map((guard, index) => [size + index, streamOf(guard)]));
  shown.forEach((page, index) => {
    const sheet = sheets[under[index] ?? 0];
    const laid = sheet === undefined ? file.dictionaryOf(page) : laidOn(file.dictionaryOf(page), sheet, size);
    changed.set(numberOf(page), writePdfValue(new Map([...laid, ['/Parent', `${root} 0 R`]])));
  });
  changed.set(root, `<</Type /Pages\n/Count ${shown.length}\n/Kids [${shown.join(' ')}]>>`);
  return appended(file, changed, size + GUARDS.length);
}

// Each content leaves its scale behind: the next must begin with a clean state.
const GUARDS = ['q\n', '\nQ\nq\n', '\nQ\n'];

function laidOn(page: PdfDictionary, sheet: PdfDictionary, guards: number): PdfDictionary {
  const contents = [sheet.get('/Contents'), page.get('/Contents')].map(
    (content) => `${numberOf(content)} 0 R`,
  );
  const [lower = '', upper = ''] = contents;
  const order = [`${guards} 0 R`, lower, `${guards + 1} 0 R`, upper, `${guards + 2} 0 R`];
  return new Map([
    ...page,
    ['/Resources', joined(sheet.get('/Resources'), page.get('/Resources'))],
    ['/Contents', order],
  ]);
}

// Chromium names a resource after its object, so that one name is one thing in the whole file.
function joined(lower: PdfValue | undefined, upper: PdfValue | undefined): PdfValue {
  if (!isDictionary(lower) || !isDictionary(upper)) return sameOrOnly(lower, upper);
  const names = new Set([...lower.keys(), ...upper.keys()]);
  return new Map([...names].map((name) => [name, joined(lower.get(name), upper.get(name))]));
}

function sameOrOnly(lower: PdfValue | undefined, upper: PdfValue | undefined): PdfValue {
  const only = lower ?? upper;
  const isOne = lower === undefined || upper === undefined || writePdfValue(lower) === writePdfValue(upper);
  if (only === undefined || !isOne) throw new RangeError('One name for two resources');
  return only;
}

function streamOf(content: string): string {
  return `<</Length ${content.length}>> stream\n${content}\nendstream`;
}

function appended(file: PdfFile, changed: ReadonlyMap<number, string>, size: number): Uint8Array {
  const parts = ['\n'];
  const rows: string[] = [];
  let at = file.bytes.length + 1;
  for (const [number, body] of [...changed].sort(([left], [right]) => left - right)) {
    const object = `${number} 0 obj\n${body}\nendobj\n`;
    rows.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(object);
    at += object.length;
  }
  const trailer = writePdfValue(
    new Map([...file.trailer, ['/Size', String(size)], ['/Prev', String(file.table)]]),
  );
  parts.push(`xref\n${rows.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.concat([file.bytes, Buffer.from(parts.join(''), 'latin1')]);
}
