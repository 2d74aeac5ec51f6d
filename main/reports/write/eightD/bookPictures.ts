import type { Workbook } from 'exceljs';
import type { EightDPicture } from '../../eightD/report';
import type { GridPen } from './gridPen';

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Puts a picture in rows of its own, so many pixels large, so many columns from the left. */
export type PutPicture = (
  picture: { readonly bytes: Uint8Array; readonly type: 'jpg' | 'png' },
  size: PixelSize,
  column: number,
) => void;

const POINTS_A_PIXEL = 0.75;
const ROOM = { width: 420, height: 300 } as const;
const ABOVE = 4;

export function fitted({ width, height }: Pick<EightDPicture, 'width' | 'height'>): PixelSize {
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export function pictureIn(book: Workbook, pen: GridPen): PutPicture {
  return ({ bytes, type }, { width, height }, column) => {
    const row = pen.room((height + ABOVE * 2) * POINTS_A_PIXEL);
    const base64 = Buffer.from(bytes).toString('base64');
    const image = book.addImage({ base64, extension: type === 'jpg' ? 'jpeg' : 'png' });
    pen.sheet.addImage(image, {
      tl: { col: column, row: row + 0.02 },
      ext: { width, height },
      editAs: 'oneCell',
    });
  };
}
