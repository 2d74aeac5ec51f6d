import { isDictionary, type PdfDictionary, type PdfValue, readPdfValue } from './pdfValue';

/** A PDF as Chromium writes it: a plain table of offsets, objects that are not packed. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Where the newest table of offsets begins. */
  readonly table: number;
  readonly trailer: PdfDictionary;
  readonly dictionaryOf: (reference: PdfValue | undefined) => PdfDictionary;
}

/** A RangeError: not a file of that kind. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  // One character a byte: offsets in the file are offsets in the text.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const { offsets, end } = readTable(text, table);
  const trailer = readPdfValue(text, text.indexOf('trailer', end) + 'trailer'.length).value;
  if (!isDictionary(trailer) || trailer.has('/Prev')) throw new RangeError('No plain trailer');
  const dictionaryOf = (reference: PdfValue | undefined) => {
    const value = readPdfValue(text, bodyAt(text, offsets, numberOf(reference))).value;
    if (!isDictionary(value)) throw new RangeError('No dictionary');
    return value;
  };
  return { bytes, table, trailer, dictionaryOf };
}

/** 12 of `12 0 R`. */
export function numberOf(reference: PdfValue | undefined): number {
  const number = /^(\d+) 0 R$/.exec(typeof reference === 'string' ? reference : '')?.[1];
  if (number === undefined) throw new RangeError('No reference');
  return Number(number);
}

/** The pages in the order of reading. */
export function pagesOfPdf(file: PdfFile): readonly string[] {
  const root = file.dictionaryOf(file.trailer.get('/Root'));
  if (root.has('/StructTreeRoot'))
    throw new RangeError('Pages that are tagged by number cannot be laid on each other');
  return leavesOf(file, root.get('/Pages'));
}

function leavesOf(file: PdfFile, reference: PdfValue | undefined): readonly string[] {
  const node = file.dictionaryOf(reference);
  if (node.get('/Type') === '/Page') return typeof reference === 'string' ? [reference] : [];
  const kids = node.get('/Kids');
  if (!Array.isArray(kids)) throw new RangeError('No pages');
  return kids.flatMap((kid) => leavesOf(file, kid));
}

function readTable(text: string, at: number): { readonly offsets: readonly number[]; readonly end: number } {
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(at, at + 40));
  if (head === null) throw new RangeError('No plain table of offsets');
  const start = at + head[0].length;
  const count = Number(head[1]);
  const offsets = Array.from({ length: count }, (_, index) =>
    Number(text.slice(start + index * 20, start + index * 20 + 10)),
  );
  return { offsets, end: start + count * 20 };
}

function bodyAt(text: string, offsets: readonly number[], number: number): number {
  const at = offsets[number] ?? Number.NaN;
  const head = `${number} 0 obj`;
  if (!text.startsWith(head, at)) throw new RangeError(`No object ${number}`);
  return at + head.length;
}
