import type { ReactElement } from 'react';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Signature } from '../../document';
import { fittingFace, linesOf, oneLine } from '../text/measure';
import { Line } from './Line';
import { INK, PAGE, RULE, TYPE } from './paper';
import { Text } from './Text';

interface SignatureLinesProps {
  readonly signatures: readonly Signature[];
  readonly words: Words['reports'];
  /** Where the line runs. */
  readonly line: number;
}

const GAP = 6;
const DAY = 24;

/** Name and date stand on the line, the role below it; what is not known is left free to be signed. */
export function SignatureLines({ signatures, words, line }: SignatureLinesProps): ReactElement {
  const width = (PAGE.width - GAP * (signatures.length - 1)) / Math.max(1, signatures.length);
  return (
    <>
      {signatures.map(({ role, name, on, note }, at) => {
        const x = PAGE.left + at * (width + GAP);
        const below = underLine(`${role} / ${words.roles.date}`, note);
        const face = fittingFace(below, width, { size: TYPE.head });
        return (
          <g key={role}>
            <Text x={x} y={line - 1.4} size={9.5}>
              {linesOf(name, width - DAY, { size: 9.5 }, 1)[0] ?? ''}
            </Text>
            <Text x={x + width} y={line - 1.4} size={8} across="end">
              {on ?? ''}
            </Text>
            <Line x1={x} x2={x + width} y1={line} width={RULE.writing} colour={INK.black} />
            <Text x={x} y={line + 3.8} tone="soft" {...face}>
              {oneLine(below, width, face)}
            </Text>
          </g>
        );
      })}
    </>
  );
}

/** The role, and what is to be known of the one who signed in it. */
export function underLine(role: string, note: string): string {
  return note === '' ? role : `${role}　${note}`;
}
