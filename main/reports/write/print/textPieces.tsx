import type { ReactElement } from 'react';
import type { Paragraph, TextBlock, WritingLinesBlock } from '../../blocks';
import { linesOf, printable, widthOf } from '../text/measure';
import { Line } from './Line';
import { INK, RULE, TYPE } from './paper';
import type { Piece } from './pieces';
import type { SetBlock } from './setting';
import { baselineOf, pitchOf, Text } from './Text';

const NUMBER = 6;
const ABOVE = { numbered: 1.2, label: 3, body: 1.2, note: 1.6 } as const;
const LEAST_REST = 18;
const WRITING_PITCH = 7.2;

export const textPieces: SetBlock<TextBlock> = ({ look, paragraphs }, { x, w }) =>
  paragraphs.flatMap((paragraph, at): readonly Piece[] => {
    const size = look === 'note' ? TYPE.note : TYPE.body;
    const left = look === 'numbered' ? x + NUMBER : x;
    const runs = runsOf(paragraph, w - (left - x), size);
    const height = runs.length * pitchOf(size);
    const number = look === 'numbered' ? `${at + 1}.` : '';
    const draw = (y: number) => (
      <Runs runs={runs} number={number} left={left} y={y} size={size} soft={look === 'note'} />
    );
    return [{ height, above: ABOVE[look], leads: look === 'label', draw }];
  });

interface Run {
  readonly strong: string;
  readonly plain: string;
}

/** The strong words first, the plain ones on in the same line where enough of it is left. */
export function runsOf({ strong, plain }: Paragraph, width: number, size: number): readonly Run[] {
  const strongLines = linesOf(strong, width, { size, bold: true });
  const last = strongLines.at(-1) ?? '';
  const rest = width - widthOf(last, { size, bold: true });
  if (plain === '') return strongLines.map((line) => ({ strong: line, plain: '' }));
  const first = strong === '' || rest < LEAST_REST ? '' : (linesOf(plain, rest, { size })[0] ?? '');
  const flowing = printable(plain)
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim();
  const after = first === '' ? flowing : flowing.slice(first.length).trimStart();
  const gap = /[!-~]$/.test(last) && first !== '' ? ' ' : '';
  const joined = strongLines.map((line, at) => ({
    strong: line,
    plain: at === strongLines.length - 1 ? gap + first : '',
  }));
  return [...joined, ...linesOf(after, width, { size }).map((line) => ({ strong: '', plain: line }))];
}

interface RunsProps {
  readonly runs: readonly Run[];
  readonly number: string;
  readonly left: number;
  readonly y: number;
  readonly size: number;
  readonly soft: boolean;
}

function Runs({ runs, number, left, y, size, soft }: RunsProps): ReactElement {
  const baseline = y + baselineOf(size);
  const set = runs.map((run, at) => ({ ...run, y: baseline + at * pitchOf(size) }));
  return (
    <>
      {number !== '' && (
        <Text x={left - 2} y={baseline} size={size} bold tone="accent" across="end">
          {number}
        </Text>
      )}
      {set.map(({ strong, plain, y: own }) => (
        <Text key={own} x={left} y={own} size={size} tone={soft ? 'soft' : 'ink'}>
          <tspan fontWeight={700}>{printable(strong)}</tspan>
          {printable(plain)}
        </Text>
      ))}
    </>
  );
}

/** Room to write by hand, far enough apart for a pen. */
export const writingLinePieces: SetBlock<WritingLinesBlock> = ({ label, count }, { x, w }) =>
  Array.from({ length: count }, (_, at) => ({
    height: WRITING_PITCH,
    above: at === 0 ? 1.5 : 0,
    leads: at < count - 1,
    draw: (y: number) => (
      <>
        {at === 0 && (
          <Text x={x} y={y + WRITING_PITCH - 1.4} size={TYPE.body} bold>
            {label}
          </Text>
        )}
        <Line x1={x} x2={x + w} y1={y + WRITING_PITCH} width={RULE.writing} colour={INK.black} />
      </>
    ),
  }));
