import { inOneLine } from '../../../../preload/words/said';
import type { Fact, FactsPart, TextPart } from '../../eightD/report';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { baselineOf, pitchOf, Text } from '../print/Text';
import { oneLine } from '../text/measure';
import { type SetSaid, saidLines, setSaid } from './saidLines';

const GAP = 4;
const PAD = 1.1;
/** Longer texts stand below each other over the whole page. */
const HIGHEST = 60;

/** Labels small above what is told, so many beside each other, a line under each row. */
export function factPieces({ facts, across }: FactsPart): readonly Piece[] {
  const rows = rowsOf(facts, across);
  return rows.map((row, at) => {
    const above = at === 0 ? 1.5 : 0;
    return factRow(row, row.length === 1 ? 1 : across, above);
  });
}

/** A text that is too long for its column has a row of its own. */
function rowsOf(facts: readonly Fact[], across: number): readonly (readonly Fact[])[] {
  const rows: Fact[][] = [];
  let open: Fact[] | null = null;
  for (const fact of facts) {
    const isLong = setFact(fact, columnWidth(across)).height > HIGHEST;
    if (isLong) {
      rows.push([fact]);
      open = null;
      continue;
    }
    if (open === null || open.length === across) {
      open = [];
      rows.push(open);
    }
    open.push(fact);
  }
  return rows;
}

function columnWidth(across: number): number {
  return (PAGE.width - GAP * (across - 1)) / across;
}

function setFact({ text, isStrong }: Fact, width: number): SetSaid {
  return setSaid(text, width, { size: TYPE.body, bold: isStrong });
}

function factRow(row: readonly Fact[], across: number, above: number): Piece {
  const width = columnWidth(across);
  const label = pitchOf(TYPE.head);
  const set = row.map((fact, at) => ({
    fact,
    x: PAGE.left + at * (width + GAP),
    told: setFact(fact, width),
  }));
  const height = Math.max(...set.map(({ told }) => told.height)) + label + 2 * PAD;
  const draw = (y: number) => (
    <>
      {set.map(({ fact, x, told }) => (
        <g key={x}>
          <Text x={x} y={y + PAD + baselineOf(TYPE.head)} size={TYPE.head} tone="soft">
            {oneLine(inOneLine(fact.label), width, { size: TYPE.head })}
          </Text>
          {told.draw(x, y + PAD + label)}
          <Line x1={x} x2={x + width} y1={y + height} width={RULE.hair} colour={INK.hair} />
        </g>
      ))}
    </>
  );
  return { height, above, draw };
}

/** A label, and what is told below it line by line, so that a page can end between the lines. */
export function textPieces({ label, text }: TextPart): readonly Piece[] {
  const heads = saidLines(label, PAGE.width, { size: TYPE.body, bold: true });
  const lines = saidLines(text, PAGE.width, { size: TYPE.body });
  return [...heads, ...lines].map((line, at) => ({
    height: line.height,
    above: at === 0 ? 2 : 0,
    leads: at < heads.length,
    draw: (y: number) => line.draw(PAGE.left, y),
  }));
}
