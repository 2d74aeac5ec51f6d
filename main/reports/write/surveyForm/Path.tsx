import type { ReactElement } from 'react';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import { finePixels, pixels } from '../text/unit';

interface PathProps {
  /** In millimetres; no arcs, whose flags are not lengths. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly round?: boolean;
}

/** A path in millimetres. */
export function Path({
  d,
  fill,
  stroke,
  strokeWidth,
  strokeDasharray,
  round = false,
}: PathProps): ReactElement {
  return (
    <path
      d={inPixels(d)}
      fill={fill}
      stroke={stroke}
      strokeWidth={strokeWidth && finePixels(strokeWidth)}
      strokeDasharray={strokeDasharray && inPixels(strokeDasharray)}
      strokeLinecap={round ? 'round' : undefined}
      strokeLinejoin={round ? 'round' : undefined}
    />
  );
}

interface FramesProps {
  readonly rooms: readonly Area[];
  readonly line: number;
  readonly ink: string;
  readonly fill?: string;
}

/** The outlines of rooms, drawn inside their edges: their outer size is that of the geometry. As rectangles they cost the PDF least. */
export function Frames({ rooms, line, ink, fill = 'none' }: FramesProps): ReactElement {
  const half = line / 2;
  return (
    <g fill={fill} stroke={ink} strokeWidth={finePixels(line)}>
      {rooms.map(({ x, y, w, h }) => (
        <rect
          key={`${x} ${y}`}
          x={pixels(x + half)}
          y={pixels(y + half)}
          width={pixels(w - line)}
          height={pixels(h - line)}
        />
      ))}
    </g>
  );
}

function inPixels(numbers: string): string {
  return numbers.replace(/-?\d*\.?\d+/g, (mm) => ` ${pixels(Number(mm))}`);
}
