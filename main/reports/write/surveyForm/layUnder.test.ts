import { describe, expect, it } from 'vitest';
import { iatfQuarterly } from '../../../../db/shipped/iatfQuarterly';
import { layUnder } from './layUnder';
import { pagesOfPdf, readPdfFile } from './pdfFile';
import { writePdfValue } from './pdfValue';
import { surveyFormPdf } from './surveyFormPdf';
import { sampleRound } from './testing/sampleRound';

/** A PDF in the manner of Chromium: page n has the content `(n)` and a font named after its object. */
function samplePdf(fonts: readonly number[], catalog = ''): Uint8Array {
  const pageAt = (index: number) => 4 + index * 2;
  const kids = fonts.map((_, index) => `${pageAt(index)} 0 R`).join(' ');
  const pages = fonts.flatMap((font, index) => [
    `<</Type /Page\n/Resources <</Font <</F${font} ${font} 0 R>>>>\n/MediaBox [0 0 595 842]\n/Contents ${pageAt(index) + 1} 0 R\n/Parent 2 0 R>>`,
    `<</Length 3>> stream\n(${index})\nendstream`,
  ]);
  const objects = [
    `<</Type /Catalog\n/Pages 3 0 R${catalog}>>`,
    `<</Type /Pages\n/Count ${fonts.length}\n/Kids [${kids}]\n/Parent 3 0 R>>`,
    `<</Type /Pages\n/Count ${fonts.length}\n/Kids [2 0 R]>>`,
    ...pages,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table, 'latin1');
}

/** What a reader of the addition sees: each object as it was written last. */
function lastObjects(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...text.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number, body = '']) => [Number(number), body]),
  );
}

describe('sheets laid under pages', () => {
  it('are no pages any more, but part of every page that they lie under', () => {
    const objects = lastObjects(layUnder(samplePdf([20, 20, 21, 21]), [0, 1]));
    expect(objects.get(3)).toBe('<</Type /Pages\n/Count 2\n/Kids [8 0 R 10 0 R]>>');
    expect(objects.get(8)).toContain('/Contents [12 0 R 5 0 R 13 0 R 9 0 R 14 0 R]');
    expect(objects.get(10)).toContain('/Contents [12 0 R 7 0 R 13 0 R 11 0 R 14 0 R]');
    expect(objects.get(8)).toContain('/Parent 3 0 R');
  });

  it('bring their fonts with them', () => {
    const objects = lastObjects(layUnder(samplePdf([20, 21]), [0]));
    expect(objects.get(6)).toContain('/Font <</F20 20 0 R\n/F21 21 0 R>>');
  });

  it('leave what was written before untouched, and point to it', () => {
    const before = samplePdf([20, 21]);
    const after = Buffer.from(layUnder(before, [0]));
    expect(after.subarray(0, before.length).equals(Buffer.from(before))).toBe(true);
    const text = after.toString('latin1');
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe('xref');
    expect(text).toContain(`/Prev ${readPdfFile(before).table}`);
    for (const [, number, at] of text.slice(table).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)) {
      expect(text.startsWith(`${number} 0 obj`, Number(at))).toBe(true);
    }
  });

  it('keep the order of the pages', () => {
    const file = readPdfFile(samplePdf([20, 20, 20]));
    expect(pagesOfPdf(file)).toEqual(['4 0 R', '6 0 R', '8 0 R']);
    expect(writePdfValue(file.dictionaryOf('4 0 R').get('/Contents') ?? '')).toBe('5 0 R');
  });

  it.each<[string, Uint8Array, readonly number[]]>([
    ['is no PDF', Buffer.from('hello'), [0]],
    ['is empty', new Uint8Array(), [0]],
    ['is cut off', samplePdf([20, 21]).slice(0, 300), [0]],
    ['has fewer pages than were drawn', samplePdf([20]), [0]],
    ['is tagged', samplePdf([20, 21], '\n/StructTreeRoot 9 0 R'), [0]],
    ['has been added to before', layUnder(samplePdf([20, 21, 21]), [0, 0]), [0]],
  ])('are refused when the file %s', (_name, bytes, under) => {
    expect(() => layUnder(bytes, under)).toThrow(RangeError);
  });
});

describe('the PDF of a round', () => {
  it('is printed once, and laid together', async () => {
    const printed: string[] = [];
    const bytes = await surveyFormPdf(sampleRound(iatfQuarterly, {}, 3), (html) => {
      printed.push(html);
      return Promise.resolve(samplePdf([20, 21, 21, 21]));
    });
    expect(printed).toHaveLength(1);
    expect(lastObjects(bytes).get(3)).toContain('/Count 3');
  });

  it('is printed whole where the engine writes its file in another way', async () => {
    const printed: string[] = [];
    const bytes = await surveyFormPdf(sampleRound(iatfQuarterly, {}, 3), (html) => {
      printed.push(html);
      return Promise.resolve(Buffer.from(`file ${printed.length}`));
    });
    expect(Buffer.from(bytes).toString()).toBe('file 2');
    expect(printed[1]?.match(/<svg>/g)).toHaveLength(3);
    expect(printed[0]?.match(/<svg>/g)).toHaveLength(4);
  });
});
