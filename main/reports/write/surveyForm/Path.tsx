import type { ReactElement } from 'react';
import type { Area } from '../../../../db/model/surveys/formPage/parts';

/**
 * The page's own unit is the pixel: in any other, Chromium wraps each text and shape in a scale of its own, and the PDF doubles.
 * So millimetres become pixels here, by plain numbers.
 */
const PX_PER_MM = 96 / 25.4;

export interface PathProps {
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
      strokeWidth={strokeWidth && fine(strokeWidth)}
      strokeDasharray={strokeDasharray && inPixels(strokeDasharray)}
      strokeLinecap={round ? 'round' : undefined}
      strokeLinejoin={round ? 'round' : undefined}
    />
  );
}

/** A sixteenth of a pixel is 0.017 mm, finer than any printer, and has few digits in the PDF of every page. */
const PARTS = 16;

export function pixels(mm: number): number {
  return Math.round(mm * PX_PER_MM * PARTS) / PARTS;
}

export interface FramesProps {
  readonly rooms: readonly Area[];
  readonly line: number;
  readonly ink: string;
  readonly fill?: string;
}

/** The outlines of rooms, drawn inside their edges: their outer size is that of the geometry. As rectangles they cost the PDF least. */
export function Frames({ rooms, line, ink, fill = 'none' }: FramesProps): ReactElement {
  const half = line / 2;
  return (
    <g fill={fill} stroke={ink} strokeWidth={fine(line)}>
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

/** Widths of lines and sizes of type need more than a place on the page. */
export function fine(mm: number): number {
  return Math.round(mm * PX_PER_MM * 1000) / 1000;
}

function inPixels(numbers: string): string {
  return numbers.replace(/-?\d*\.?\d+/g, (mm) => ` ${pixels(Number(mm))}`);
}
