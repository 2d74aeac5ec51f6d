import type { ReactElement } from 'react';
import { INK } from '../print/paper';
import { qrPath } from '../surveyForm/qrPath';
import { short } from '../text/unit';

const MODULES = 21;

interface CodeProps {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The slip's code to be scanned. */
export function Code({ code, x, y, size }: CodeProps): ReactElement {
  return (
    <path
      d={qrPath(code)}
      fill={INK.black}
      transform={`translate(${short(x)} ${short(y)}) scale(${short(size / MODULES)})`}
    />
  );
}
