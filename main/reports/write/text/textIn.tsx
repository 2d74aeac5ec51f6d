import type { ReactElement, ReactNode } from 'react';
import { millimetres } from '../../../../db/model/surveys/formPage/textWidth';
import type { Unit } from './unit';

export type Across = 'start' | 'middle' | 'end';

export interface TextProps<Tone extends string> {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean | undefined;
  /** Black ink unless told otherwise; the style sheet has a class for each other tone. */
  readonly tone?: Tone | 'ink' | undefined;
  readonly across?: Across | undefined;
  readonly children: ReactNode;
}

/** How a paper of this unit sets one line. Nothing wraps on its own: lines are broken by their own widths. */
export function textIn<Tone extends string>({ place, fine }: Unit) {
  return function Text({ x, y, size, children, ...look }: TextProps<Tone>): ReactElement {
    const { bold = false, tone = 'ink', across = 'start' } = look;
    return (
      <text
        x={place(x)}
        y={place(y)}
        fontSize={fine(millimetres(size))}
        fontWeight={bold ? 700 : undefined}
        className={tone === 'ink' ? undefined : tone}
        textAnchor={across === 'start' ? undefined : across}
      >
        {children}
      </text>
    );
  };
}
