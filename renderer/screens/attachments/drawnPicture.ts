import type { OfficeFile } from '../../../preload/contract/takes';
import { type Mark, pathOf, penWidth } from './marks';

/** Red as on paper, the same in the light and the dark. */
const MARK_COLOUR = '#d92d20';

/** The picture with its marks, as a PNG. */
export async function drawnPicture(
  address: string,
  marks: readonly Mark[],
  name: string,
): Promise<OfficeFile> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new TypeError('No canvas to draw on');
  pen.drawImage(image, 0, 0);
  pen.strokeStyle = MARK_COLOUR;
  pen.lineWidth = penWidth({ width, height });
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const mark of marks) pen.stroke(new Path2D(pathOf(mark, Math.max(width, height))));
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
