import type { ReactElement, SVGProps } from 'react';

export const PX_PER_MM = 96 / 25.4;
/** The page's own unit is the pixel: in any other, Chromium wraps each text in a scale of its own, and the PDF doubles. Shapes are in millimetres. */
export const IN_MILLIMETRES = `scale(${PX_PER_MM.toFixed(7)})`;

/** A path whose numbers are millimetres. */
export function Path(props: Omit<SVGProps<SVGPathElement>, 'transform' | 'ref'>): ReactElement {
  return <path transform={IN_MILLIMETRES} {...props} />;
}
