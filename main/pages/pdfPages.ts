import type { Facts } from '../../db/model/refusal';
import { openPdfium, type Pdfium, type Size } from './pdfium';
import { pngOf } from './png';

export type PagesAsked =
  | { readonly ask: 'open'; readonly bytes: Uint8Array }
  /** Pages are counted from 1, the width is in pixels. */
  | { readonly ask: 'draw'; readonly page: number; readonly width: number };

export type PagesReply =
  | { readonly pages: readonly Size[] }
  | { readonly png: Uint8Array }
  | { readonly refusal: 'no-such-page' | 'paper-not-open' | 'paper-unreadable'; readonly facts: Facts }
  | { readonly defect: string };

/** Larger pictures than any screen shows; a page of odd shape must not ask for gigabytes. */
const MOST_PIXELS = 24_000_000;

/** Opens one paper at a time and draws its pages. */
export class PdfPages {
  readonly #pdfium: Pdfium;
  #held: Exclude<ReturnType<Pdfium['open']>, string> | null = null;
  #pages: readonly Size[] = [];

  private constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  static async start(wasm: ArrayBuffer): Promise<PdfPages> {
    return new PdfPages(await openPdfium(wasm));
  }

  answer(asked: PagesAsked): PagesReply {
    return asked.ask === 'open' ? this.#open(asked.bytes) : this.#draw(asked.page, asked.width);
  }

  #open(bytes: Uint8Array): PagesReply {
    if (this.#held !== null) this.#pdfium.close(this.#held);
    this.#held = null;
    this.#pages = [];
    const opened = this.#pdfium.open(bytes);
    if (typeof opened === 'string') return { refusal: 'paper-unreadable', facts: { why: opened } };
    this.#held = opened;
    this.#pages = this.#pdfium.sizes(opened);
    return { pages: this.#pages };
  }

  #draw(page: number, width: number): PagesReply {
    if (this.#held === null) return { refusal: 'paper-not-open', facts: {} };
    const size = this.#pages[page - 1];
    if (size === undefined) return { refusal: 'no-such-page', facts: { page, pages: this.#pages.length } };
    const picture = pictureSize(size, width);
    return { png: pngOf({ ...picture, pixels: this.#pdfium.draw(this.#held, page - 1, picture) }) };
  }
}

/** As wide as asked, but for a page that would become too large. */
export function pictureSize({ width, height }: Size, asked: number): Size {
  const shape = height / width;
  const wide = Math.max(1, Math.min(asked, Math.floor(Math.sqrt(MOST_PIXELS / shape))));
  return { width: wide, height: Math.max(1, Math.round(wide * shape)) };
}
