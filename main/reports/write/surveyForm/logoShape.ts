const SHOWN = /^data:image\/(png|jpeg|webp|svg\+xml)(;[\w=-]+)*,/;
const TALLEST = 9.5;
const WIDEST = 34;
const SQUARE = 1;

interface LogoSize {
  readonly w: number;
  readonly h: number;
}

/** The size of a plant's logo in millimetres, as large as its place allows; null for anything but a picture carried in the page itself. */
export function logoSize(logo: string | null | undefined): LogoSize | null {
  const head = SHOWN.exec(logo ?? '');
  if (head === null || logo === null || logo === undefined) return null;
  const ratio = ratioOf(head[1] ?? '', bodyOf(logo, head[0]));
  const w = Math.min(WIDEST, TALLEST * ratio);
  return { w, h: w / ratio };
}

function bodyOf(logo: string, head: string): string {
  const body = logo.slice(head.length);
  try {
    return head.includes(';base64') ? atob(body) : decodeURIComponent(body);
  } catch {
    return '';
  }
}

/** Width over height; a picture that does not say stands in a square. */
function ratioOf(kind: string, bytes: string): number {
  const { w, h } = kind === 'png' ? pngShape(bytes) : kind === 'jpeg' ? jpegShape(bytes) : svgShape(bytes);
  return w > 0 && h > 0 ? w / h : SQUARE;
}

function pngShape(bytes: string): LogoSize {
  return { w: number32(bytes, 16), h: number32(bytes, 20) };
}

// The size stands in the first frame segment, SOF0 to SOF15; C4, C8 and CC are other tables.
function jpegShape(bytes: string): LogoSize {
  for (let at = 2; at + 9 < bytes.length && bytes.charCodeAt(at) === 0xff; ) {
    const marker = bytes.charCodeAt(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { w: number16(bytes, at + 7), h: number16(bytes, at + 5) };
    at += 2 + number16(bytes, at + 2);
  }
  return { w: 0, h: 0 };
}

function svgShape(text: string): LogoSize {
  const box = /<svg[^>]*\sviewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(text);
  return { w: Number(box?.[1] ?? 0), h: Number(box?.[2] ?? 0) };
}

function number16(bytes: string, at: number): number {
  return bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
}

function number32(bytes: string, at: number): number {
  return number16(bytes, at) * 65536 + number16(bytes, at + 2);
}
