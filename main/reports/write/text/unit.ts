/** How a paper writes millimetres into its markup. */
export interface Unit {
  readonly place: (mm: number) => number;
  /** Widths of lines and sizes of type need more than a place on the page. */
  readonly fine: (mm: number) => number;
}

/**
 * The page's own unit is the pixel: in any other, Chromium wraps each text and shape in a scale of its own, and a PDF of many pages
 * doubles. Such a paper turns millimetres into pixels here, by plain numbers.
 */
const PX_PER_MM = 96 / 25.4;
/** A sixteenth of a pixel is 0.017 mm, finer than any printer, and has few digits in the PDF of every page. */
const PARTS = 16;

export function pixels(mm: number): number {
  return Math.round(mm * PX_PER_MM * PARTS) / PARTS;
}

export function finePixels(mm: number): number {
  return short(mm * PX_PER_MM);
}

/** Thousandths: shorter numbers, the same picture. */
export function short(number: number): number {
  return Math.round(number * 1000) / 1000;
}

export const MILLIMETRES: Unit = { place: short, fine: short };
export const PIXELS: Unit = { place: pixels, fine: finePixels };
