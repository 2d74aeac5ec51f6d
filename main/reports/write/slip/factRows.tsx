import type { ReactElement } from 'react';
import type { Fact } from '../../improvementSlip/slip';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import { baselineOf, Lines, pitchOf, Text } from '../print/Text';
import { fittingFace, oneLine } from '../text/measure';
import { cutLines, typedLines } from './set';

const ACROSS = 4;
const GAP = 4;
const COLUMN = (PAGE.width - GAP * (ACROSS - 1)) / ACROSS;
const FACE = { size: 9.5 };
const LEAST = 8;
const MOST_LINES = 2;
const LABEL = 4.4;
const ABOVE = 1;
const BELOW = 1.5;

interface FactRow {
  readonly facts: readonly Fact[];
  readonly y: number;
  readonly height: number;
}

export interface LaidFacts {
  readonly rows: readonly FactRow[];
  readonly bottom: number;
  /** What does not fit here. */
  readonly long: readonly Fact[];
}

/** Facts in rows of four; a long one takes two lines, a longer one is told in full elsewhere. */
export function layFacts(facts: readonly Fact[], top: number): LaidFacts {
  const rows: FactRow[] = [];
  let y = top;
  for (let at = 0; at < facts.length; at += ACROSS) {
    const own = facts.slice(at, at + ACROSS);
    const most = Math.max(...own.map((fact) => linesIn(fact).length), 1);
    const height = ABOVE + LABEL + most * pitchOf(FACE.size) + BELOW - 0.6;
    rows.push({ facts: own, y, height });
    y += height;
  }
  const long = facts.filter(({ text }) => typedLines(text, COLUMN, faceOf(text)).length > MOST_LINES);
  return { rows, bottom: y, long };
}

function faceOf(text: string) {
  return fittingFace(text, COLUMN, FACE, LEAST);
}

function linesIn({ text }: Fact): readonly string[] {
  return cutLines(text, COLUMN, faceOf(text), MOST_LINES).lines;
}

export function FactRows({ rows, bottom }: LaidFacts): ReactElement {
  const [first] = rows;
  return (
    <>
      {first !== undefined && (
        <Line x1={PAGE.left} x2={PAGE.right} y1={first.y} width={RULE.table} colour={INK.black} />
      )}
      {rows.map((row) => (
        <Row key={row.y} row={row} isFirst={row === first} />
      ))}
      <Line x1={PAGE.left} x2={PAGE.right} y1={bottom} width={RULE.head} colour={INK.black} />
    </>
  );
}

function Row({
  row: { facts, y },
  isFirst,
}: {
  readonly row: FactRow;
  readonly isFirst: boolean;
}): ReactElement {
  const set = facts.map((fact, at) => ({ ...fact, x: PAGE.left + at * (COLUMN + GAP), fact }));
  const head = { size: TYPE.head };
  return (
    <>
      {set.map(({ label, text, x, fact }) => (
        <g key={x}>
          {!isFirst && <Line x1={x} x2={x + COLUMN} y1={y} />}
          <Text x={x} y={y + ABOVE + 2.8} tone="soft" {...head}>
            {oneLine(label, COLUMN, head)}
          </Text>
          <Lines
            lines={linesIn(fact)}
            x={x}
            y={y + ABOVE + LABEL - 0.4 + baselineOf(FACE.size)}
            {...faceOf(text)}
          />
        </g>
      ))}
    </>
  );
}
