/** What a header says, in the ways in which it may be compared: the surest first. */
export interface HeaderKeys {
  /** The whole text. */
  readonly whole: string;
  /** Without its unit in brackets and without its number: `1. 数量(PCS)` → `数量`. */
  readonly bare: readonly string[];
  /** Its pieces: of `客户编号/Customer No.` both; of `数量PCS` the word and the unit. */
  readonly pieces: readonly (readonly string[])[];
}

const LONGEST_HEADER = 300;
const BRACKETS = /\([^()]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕|<[^<>]*>/g;
const NUMBER_BEFORE = /^\s*(?:[①-⑳⑴-⒇]|[(（]?\d{1,2}[)）.、．:：])\s*/;
const SIGNS = /[\s*:._'"“”‘’#※★☆●、,;!?=~-]+/g;
const HAN = /[\p{Script=Han}]+|[^\p{Script=Han}]+/gu;
const UNITS: readonly string[] = [
  'pcs',
  'pc',
  'ea',
  'set',
  'sets',
  'kg',
  'g',
  'm',
  'k',
  'no',
  'date',
  'rmb',
  'usd',
  '%',
];
const TELLING = 3;

// Most of the first rows is data: days and figures are no headers.
const NUMBERS = /^[\d\s.,:/-]*$/;
const NOTHING: HeaderKeys = { whole: '', bare: [], pieces: [] };

/** The form in which words are compared: half-width, small letters, no spaces, no signs. */
export function headerKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(SIGNS, '');
}

export function headerKeys(text: string): HeaderKeys {
  if (NUMBERS.test(text)) return NOTHING;
  const short = text.slice(0, LONGEST_HEADER);
  const unnumbered = short.replace(NUMBER_BEFORE, '');
  const flat = unnumbered.normalize('NFKC');
  const bare = [unnumbered, short.normalize('NFKC').replaceAll(BRACKETS, ''), flat.replaceAll(BRACKETS, '')];
  return { whole: headerKey(short), bare: bare.map(headerKey), pieces: piecesOf(flat) };
}

/** Ways to cut the text: at lines and strokes, at its brackets, between Chinese and Latin letters. */
function piecesOf(text: string): string[][] {
  const lines = keysOf(text.split(/[\n\r/|]/));
  const brackets = keysOf(text.split(/[()[\]【】]/));
  const letters = keysOf(headerKey(text.replaceAll(BRACKETS, '')).match(HAN) ?? []);
  return [lines, brackets, letters].filter((pieces) => pieces.length > 1);
}

function keysOf(pieces: readonly string[]): string[] {
  return pieces.map(headerKey).filter((key) => key !== '');
}

/**
 * Whether the pieces of a header, one of which is a word of a field, mean this field: the others do not say something else.
 * `客户PO` is not the customer, `数量PCS` is the quantity, `客户编号/Customer No.` is the code twice.
 */
export function isSaidBy(pieces: readonly string[], isWord: (piece: string) => boolean): boolean {
  const isTelling = pieces.some((piece) => piece.length >= TELLING && isWord(piece));
  return isTelling || pieces.every((piece) => isWord(piece) || UNITS.includes(piece));
}
