/** What a PDF object holds; all but dictionaries and arrays stays as it is written. */
export type PdfValue = string | PdfArray | PdfDictionary;
type PdfArray = readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

interface Read {
  readonly value: PdfValue;
  readonly end: number;
}

const SPACE = /\s*/y;
const REFERENCE = /\d+ \d+ R/y;
const PLAIN = /\/?[^\s<>[\]()/]+/y;
const HEX = /<[\da-fA-F\s]*>/y;

/** Reads the dictionary, array or plain value that begins at `at`. A RangeError: nothing of that kind begins there. */
export function readPdfValue(text: string, at: number): Read {
  const start = skipSpace(text, at);
  if (text.startsWith('<<', start)) return readDictionary(text, start + 2);
  if (text[start] === '[') return readArray(text, start + 1);
  if (text[start] === '(') return readString(text, start);
  const plain = matchAt(REFERENCE, text, start) ?? matchAt(HEX, text, start) ?? matchAt(PLAIN, text, start);
  if (plain === null) throw new RangeError(`No PDF value at ${start}`);
  return { value: plain, end: start + plain.length };
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function writePdfValue(value: PdfValue): string {
  if (typeof value === 'string') return value;
  if (!isDictionary(value)) return `[${value.map(writePdfValue).join(' ')}]`;
  return `<<${[...value].map(([name, item]) => `${name} ${writePdfValue(item)}`).join('\n')}>>`;
}

function readDictionary(text: string, at: number): Read {
  const entries = new Map<string, PdfValue>();
  let end = skipSpace(text, at);
  while (!text.startsWith('>>', end)) {
    const name = readPdfValue(text, end);
    const item = readPdfValue(text, name.end);
    if (typeof name.value !== 'string' || !name.value.startsWith('/'))
      throw new RangeError(`No name at ${end}`);
    entries.set(name.value, item.value);
    end = skipSpace(text, item.end);
  }
  return { value: entries, end: end + 2 };
}

function readArray(text: string, at: number): Read {
  const items: PdfValue[] = [];
  let end = skipSpace(text, at);
  while (text[end] !== ']') {
    const item = readPdfValue(text, end);
    items.push(item.value);
    end = skipSpace(text, item.end);
  }
  return { value: items, end: end + 1 };
}

function readString(text: string, start: number): Read {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return { value: text.slice(start, at + 1), end: at + 1 };
  }
  throw new RangeError(`A string without an end at ${start}`);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.length ?? 0);
}
