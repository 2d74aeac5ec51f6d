import type { ReactElement, ReactNode } from 'react';
import type { Area } from '../../../../db/model/surveys/formPage/parts';
import { heightOf, type Line } from '../../../../db/model/surveys/formPage/setText';
import { millimetres } from '../../../../db/model/surveys/formPage/textWidth';
import { fine, pixels } from './Path';

export type Tone = 'ink' | 'soft' | 'accent' | 'pale';

interface WordsProps {
  readonly lines: readonly Line[];
  readonly room: Area;
  readonly across?: 'start' | 'middle' | 'end';
  readonly down?: 'top' | 'middle' | 'bottom';
  /** Of the Chinese; English is soft, or as pale as it. */
  readonly tone?: Tone;
}

/** Where the baseline of Noto Sans runs in its em box. */
const BASELINE = 0.88;
const DOWN = { top: 0, middle: 0.5, bottom: 1 } as const;
const ACROSS = { start: 0, middle: 0.5, end: 1 } as const;

/** Lines of words set inside their room. They were broken by their own widths: nothing here wraps. */
export function Words({
  lines,
  room,
  across = 'start',
  down = 'middle',
  tone = 'ink',
}: WordsProps): ReactElement {
  const height = heightOf(lines);
  let top = room.y + (room.h - height) * DOWN[down];
  const set = lines.map((line) => {
    const size = millimetres(line.size);
    const baseline = top + line.above + size * BASELINE;
    top += line.above + size;
    return { line, baseline };
  });
  return (
    <>
      {set.map(({ line, baseline }) => (
        <Text
          key={`${baseline} ${line.text}`}
          x={room.x + room.w * ACROSS[across]}
          y={baseline}
          size={line.size}
          bold={line.bold}
          across={across}
          tone={line.language === 'english' && tone !== 'pale' ? 'soft' : tone}
        >
          {line.text}
        </Text>
      ))}
    </>
  );
}

interface TextProps {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly tone?: Tone;
  readonly across?: 'start' | 'middle' | 'end';
  readonly children: ReactNode;
}

export function Text({
  x,
  y,
  size,
  bold = false,
  tone = 'ink',
  across = 'start',
  children,
}: TextProps): ReactElement {
  return (
    <text
      x={pixels(x)}
      y={pixels(y)}
      fontSize={fine(millimetres(size))}
      fontWeight={bold ? 700 : undefined}
      className={tone === 'ink' ? undefined : tone}
      textAnchor={across === 'start' ? undefined : across}
    >
      {children}
    </text>
  );
}

/** Thousandths: shorter numbers, the same picture. */
export function short(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
