import { PDFiumModule } from '@hyzyla/pdfium';

/** The package's types leave this one out: it asks a page's size without reading the page. */
interface Sizing {
  readonly _FPDF_GetPageSizeByIndexF: (document: number, at: number, size: number) => number;
}
type Typed = Awaited<ReturnType<typeof PDFiumModule>>;
type Engine = Typed & Sizing;

/** A document that the engine holds: its handle and where its bytes lie. */
interface Held {
  readonly document: number;
  readonly bytes: number;
}

/** Of a page in points, 1/72 inch; of a picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type Unopened = 'no-pdf' | 'encrypted';

// fpdfview.h: FPDF_ERR_PASSWORD, FPDFBitmap_BGRx, FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER.
const PASSWORD_ASKED = 4;
const FOUR_BYTES = 3;
const WITH_NOTES_IN_RGB = 0x01 | 0x10;
const WHITE = 0xff_ff_ff_ff;
const TWO_FLOATS = 8;

/** PDFium, by its own functions: the package's classes draw with coloured edges meant for one kind of screen. */
export class Pdfium {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    engine._FPDF_InitLibraryWithConfig({});
  }

  open(bytes: Uint8Array): Held | Unopened {
    const place = this.#engine.wasmExports.malloc(bytes.length);
    if (place === 0) throw new Error('No memory for the PDF');
    this.#engine.HEAPU8.set(bytes, place);
    const document = this.#engine._FPDF_LoadMemDocument(place, bytes.length, 0);
    if (document !== 0) return { document, bytes: place };
    const isLocked = this.#engine._FPDF_GetLastError() === PASSWORD_ASKED;
    this.#engine.wasmExports.free(place);
    return isLocked ? 'encrypted' : 'no-pdf';
  }

  close({ document, bytes }: Held): void {
    this.#engine._FPDF_CloseDocument(document);
    this.#engine.wasmExports.free(bytes);
  }

  sizes({ document }: Held): readonly Size[] {
    const count = this.#engine._FPDF_GetPageCount(document);
    const place = this.#engine.wasmExports.malloc(TWO_FLOATS);
    const sizes = Array.from({ length: count }, (_, at) => {
      this.#engine._FPDF_GetPageSizeByIndexF(document, at, place);
      const size = new DataView(this.#engine.HEAPU8.buffer, place, TWO_FLOATS);
      return { width: size.getFloat32(0, true), height: size.getFloat32(4, true) };
    });
    this.#engine.wasmExports.free(place);
    return sizes;
  }

  /** Red, green, blue and a spare byte for each pixel. */
  draw({ document }: Held, at: number, { width, height }: Size): Uint8Array {
    return this.#onPage(document, at, (page) => {
      const length = width * height * 4;
      const place = this.#engine.wasmExports.malloc(length);
      if (place === 0) throw new Error('No memory for the page');
      const bitmap = this.#engine._FPDFBitmap_CreateEx(width, height, FOUR_BYTES, place, width * 4);
      this.#engine._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      this.#engine._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_NOTES_IN_RGB);
      const pixels = this.#engine.HEAPU8.slice(place, place + length);
      this.#engine._FPDFBitmap_Destroy(bitmap);
      this.#engine.wasmExports.free(place);
      return pixels;
    });
  }

  #onPage<T>(document: number, at: number, look: (page: number) => T): T {
    const page = this.#engine._FPDF_LoadPage(document, at);
    if (page === 0) throw new Error(`Page ${at + 1} could not be read`);
    try {
      return look(page);
    } finally {
      this.#engine._FPDF_ClosePage(page);
    }
  }
}

/** `wasm` is the engine's own file: nothing is fetched. */
export async function openPdfium(wasm: ArrayBuffer): Promise<Pdfium> {
  const engine = await PDFiumModule({ wasmBinary: wasm, locateFile: () => '' });
  if (!hasSizing(engine)) throw new Error('This PDFium tells no page sizes');
  return new Pdfium(engine);
}

function hasSizing(engine: Typed): engine is Engine {
  return '_FPDF_GetPageSizeByIndexF' in engine;
}
