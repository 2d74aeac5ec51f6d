import * as z from 'zod';
import { code, file, type OfficeFile, reads } from './takes';

/** Lengths in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

// A page four times as wide as a large screen is sharp on any of them.
const WIDEST = 8000;

/** A PDF as it will be printed or saved, drawn page by page. One paper is open at a time. */
export const papers = {
  'papers.open': reads(z.strictObject({ file })).gives<{
    /** Its name for `papers.page`. */
    readonly paper: string;
    readonly pages: readonly PageSize[];
  }>(),
  /** Either a paper that is open or a file; the width is in pixels. */
  'papers.page': reads(
    z.strictObject({
      paper: code.optional(),
      file: file.optional(),
      page: z.int().min(1).default(1),
      width: z.int().min(16).max(WIDEST).default(1000),
    }),
    { givesFile: true },
  ).gives<{ readonly file: OfficeFile }>(),
};
