import type { ReactElement } from 'react';
import type { TypeFace } from '../../../../db/model/surveys/formPage/textWidth';
import type { Words } from '../../../../preload/words/zh-CN';
import type { ImprovementSlip } from '../../improvementSlip/slip';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import { Text } from '../print/Text';
import { linesOf, oneLine, widthOf } from '../text/measure';

/** What the parts of a slip are set with. */
export interface SlipSetting {
  readonly slip: ImprovementSlip;
  readonly words: Words;
}

/** As somebody typed it: a new line stays a new line. */
export function typedLines(text: string, width: number, face: TypeFace): readonly string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => linesOf(line, width, face))
    .filter((line) => line !== '');
}

interface Cut {
  readonly lines: readonly string[];
  /** Something is left out here, so that it is told in full on a later page. */
  readonly isCut: boolean;
}

export function cutLines(text: string, width: number, face: TypeFace, most: number): Cut {
  const lines = typedLines(text, width, face);
  if (lines.length <= most) return { lines, isCut: false };
  const last = oneLine(`${lines[most - 1] ?? ''}${lines[most] ?? ''}……`, width, face);
  return { lines: [...lines.slice(0, most - 1), last.endsWith('…') ? last : `${last}…`], isCut: true };
}

interface SectionTitleProps {
  readonly title: string;
  readonly hint?: string;
  readonly y: number;
}

/** A section's name with a softer hint behind it; `y` is the baseline. */
export function SlipSectionTitle({ title, hint = '', y }: SectionTitleProps): ReactElement {
  const face = { size: TYPE.chapter, bold: true };
  const after = PAGE.left + widthOf(title, face) + 3;
  return (
    <>
      <Text x={PAGE.left} y={y} tone="accent" {...face}>
        {title}
      </Text>
      <Text x={after} y={y} size={TYPE.note} tone="soft">
        {oneLine(hint, PAGE.right - after, { size: TYPE.note })}
      </Text>
    </>
  );
}

interface SignLineProps {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly label: string;
  readonly name?: string;
  readonly on?: string;
}

/** A line to sign on; who has signed already stands on it. */
export function SignLine({ x, y, w, label, name = '', on = '' }: SignLineProps): ReactElement {
  return (
    <>
      <Text x={x} y={y - 1.4} size={9.5}>
        {oneLine(name, w - 22, { size: 9.5 })}
      </Text>
      <Text x={x + w} y={y - 1.4} size={8} across="end">
        {on}
      </Text>
      <Line x1={x} x2={x + w} y1={y} width={RULE.writing} colour={INK.black} />
      <Text x={x} y={y + 3.9} size={TYPE.head} tone="soft">
        {oneLine(label, w, { size: TYPE.head })}
      </Text>
    </>
  );
}
