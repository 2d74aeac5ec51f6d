import { describe, expect, it } from 'vitest';
import { isDictionary, readPdfValue, writePdfValue } from './pdfValue';

describe('a value of a PDF', () => {
  it.each([
    ['12', '12'],
    ['12 0 R', '12 0 R'],
    ['/Type', '/Type'],
    ['[0 0 594.96 841.92]', '[0 0 594.96 841.92]'],
    ['<</Type /Page /Kids [3 0 R 4 0 R]>>', '<</Type /Page\n/Kids [3 0 R 4 0 R]>>'],
    ['<</A <</B <FEFF00>>> /C (a \\) >> (b))>>', '<</A <</B <FEFF00>>>\n/C (a \\) >> (b))>>'],
    ['<</ca 1\n/BM /Normal>>', '<</ca 1\n/BM /Normal>>'],
    ['[]', '[]'],
    ['true', 'true'],
  ])('%s is read and written', (text, written) => {
    expect(writePdfValue(readPdfValue(text, 0).value)).toBe(written);
  });

  it('ends where the next begins', () => {
    const { value, end } = readPdfValue(' <</A 1>> stream', 0);
    expect(isDictionary(value)).toBe(true);
    expect(end).toBe(9);
  });

  it.each(['', '<</A', '[1 2', '(open', '<<1 2>>', ')'])('%j is none', (text) => {
    expect(() => readPdfValue(text, 0)).toThrow(RangeError);
  });
});
