import { inflateSync } from 'node:zlib';

/** Pages of 200 × 100 points, each with a black square of 50 points in its lower left corner. */
export function smallPdf(pages: number): Uint8Array {
  const square = '0 g 0 0 50 50 re f';
  const numbers = Array.from({ length: pages }, (_, at) => at + 4);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    `<< /Length ${square.length} >>\nstream\n${square}\nendstream`,
    ...numbers.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 3 0 R >>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

const HEAD = 8;
const FRAME = 12;

/** How large a PNG of ours is, and the colour of one of its pixels. */
export function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = HEAD; at < bytes.length; at += bytes.readUInt32BE(at) + FRAME)
    parts.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  const head = parts.get('IHDR') ?? Buffer.alloc(FRAME);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const colourAt = (x: number, y: number) => {
    const from = y * (width * 3 + 1) + 1 + x * 3;
    return [...rows.subarray(from, from + 3)];
  };
  return { width, height, colourAt };
}
