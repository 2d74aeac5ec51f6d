import { isFormCode, parseFormCode } from './formCode';

/** What the two QR codes of a printed page say; place A is the upper one, B the lower one. */
export interface PageCode {
  readonly form: string;
  readonly page: number;
  readonly geometry: string;
  readonly place: 'A' | 'B';
  readonly plant: string;
}

/** Pages are counted in one character, 1 to 9 and then A to Z. */
export const MOST_PAGES = 35;

const SHAPE = /^(\d{2}Q\d{6})([1-9A-Z])([0-9A-Z]{4})([AB])([0-9A-Z])$/;

/** The 16 characters of `26Q4001751` + geometry + place + plant: as many as a QR code of version 1-Q holds in its alphanumeric mode. */
export function pageCodeText({ form, page, geometry, place, plant }: PageCode): string {
  const text = form.replaceAll('-', '') + page.toString(36).toUpperCase() + geometry + place + plant;
  if (!isFormCode(form) || !SHAPE.test(text)) throw new RangeError(`Not a page code: ${text}`);
  return text;
}

/** Null: not a page of ours, or its form code does not check. */
export function parsePageCode(text: string): PageCode | null {
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const [, digits = '', page = '', geometry = '', place, plant = ''] = parts;
  const form = parseFormCode(digits);
  if (form === null) return null;
  return { form, page: Number.parseInt(page, 36), geometry, place: place === 'A' ? 'A' : 'B', plant };
}
