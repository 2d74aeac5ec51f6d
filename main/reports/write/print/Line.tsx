import type { ReactElement } from 'react';
import { short } from '../text/unit';
import { INK, RULE } from './paper';

interface LineProps {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2?: number | undefined;
  readonly width?: number | undefined;
  readonly colour?: string | undefined;
  readonly dash?: string | undefined;
}

/** A hairline unless it is told otherwise; level without `y2`. */
export function Line({
  x1,
  x2,
  y1,
  y2 = y1,
  width = RULE.hair,
  colour = INK.hair,
  dash,
}: LineProps): ReactElement {
  return (
    <line
      x1={short(x1)}
      x2={short(x2)}
      y1={short(y1)}
      y2={short(y2)}
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
}

/** The target: dashed red, so that it reads without colour too. */
export function TargetLine(line: Pick<LineProps, 'x1' | 'x2' | 'y1' | 'y2'>): ReactElement {
  return <Line {...line} width={0.32} colour={INK.bad} dash="1.5 0.9" />;
}
