import { logoSize } from '../surveyForm/logoShape';

/** A plant's logo as Excel takes it, in the sheet's pixels. */
export interface SheetLogo {
  readonly base64: string;
  readonly extension: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

// What Excel shows as a picture in a cell's place.
const SHOWN = /^data:image\/(png|jpeg)(?:;[\w=-]+)*;base64,/;
const PIXELS_A_MM = 96 / 25.4;
/** As wide as the two columns before the plant's names, as high as their row. */
const WIDEST = 112;

/** Null without a logo, and for one that Excel cannot show. */
export function logoOf(logo: string): SheetLogo | null {
  const head = SHOWN.exec(logo);
  const size = logoSize(logo);
  if (head === null || size === null) return null;
  const fitting = Math.min(1, WIDEST / (size.w * PIXELS_A_MM));
  return {
    base64: logo.slice(head[0].length),
    extension: head[1] === 'png' ? 'png' : 'jpeg',
    width: Math.round(size.w * PIXELS_A_MM * fitting),
    height: Math.round(size.h * PIXELS_A_MM * fitting),
  };
}
