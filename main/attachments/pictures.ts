import { parse } from 'exifr';
import { imageSize } from 'image-size';
import { type Moment, momentOf } from '../../db/model/day';

/** How many pixels a picture has, read from its first bytes; null when it is cut off or no picture. */
export function pixelsOf(bytes: Uint8Array): number | null {
  try {
    const { width, height } = imageSize(bytes);
    return width * height;
  } catch {
    return null;
  }
}

/** From here on a picture is turned by a quarter. */
const QUARTER = 5;

/** How wide and high it is to be seen, in pixels; null when it is cut off or no picture. */
export function shownSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation >= QUARTER ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/** When the camera says that it was taken; its clock knows no zone, so the office's own is taken. */
export async function takenAt(bytes: Uint8Array, toMoment: (wall: string) => number): Promise<Moment | null> {
  try {
    const found: unknown = await parse(bytes, { pick: ['DateTimeOriginal'], reviveValues: false });
    const told: unknown =
      typeof found === 'object' && found !== null ? Reflect.get(found, 'DateTimeOriginal') : null;
    if (typeof told !== 'string') return null;
    const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(told) ?? [];
    if (time === undefined) return null;
    const at = toMoment(`${year}-${month}-${day}T${time}`);
    return Number.isNaN(at) ? null : momentOf(at);
  } catch {
    return null;
  }
}
