import type { ReactElement } from 'react';
import { fittingFace, oneLine, widthOf } from '../text/measure';
import { short } from '../text/unit';
import { INK } from './paper';
import { Text } from './Text';

const SIZE = 7;
const SIDE = 1.4;
const HEIGHT = 4.1;

interface TagProps {
  readonly text: string;
  readonly isBad: boolean;
  readonly x: number;
  readonly w: number;
  readonly y: number;
}

/** A short state in a frame; what is bad has a thicker, red one. */
export function Tag({ text, isBad, x, w, y }: TagProps): ReactElement {
  const face = { bold: isBad, ...fittingFace(text, w - 2 * SIDE, { size: SIZE, bold: isBad }) };
  const shown = oneLine(text, w - 2 * SIDE, face);
  const width = Math.min(w, widthOf(shown, face) + 2 * SIDE);
  return (
    <>
      <rect
        x={short(x)}
        y={short(y + 0.05)}
        width={short(width)}
        height={HEIGHT}
        rx={0.7}
        fill="none"
        stroke={isBad ? INK.bad : INK.black}
        strokeWidth={isBad ? 0.35 : 0.18}
      />
      <Text x={x + width / 2} y={y + 3} {...face} tone={isBad ? 'bad' : 'ink'} across="middle">
        {shown}
      </Text>
    </>
  );
}
