import type { ReactElement } from 'react';
import { LEAST_ROWS } from '../../../../db/model/actions/slipSheet';
import type { SlipMeasure } from '../../improvementSlip/slip';
import { Line } from '../print/Line';
import { INK, PAGE, RULE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { baselineOf, pitchOf, Text } from '../print/Text';
import { fittingFace, oneLine } from '../text/measure';
import { headingPiece } from './causePieces';
import { type SlipSetting, typedLines } from './set';

const COLUMNS = {
  no: { x: PAGE.left, w: 6 },
  kind: { x: PAGE.left + 7, w: 17 },
  text: { x: PAGE.left + 25, w: 75 },
  owner: { x: PAGE.left + 103, w: 23 },
  dueOn: { x: PAGE.left + 129, w: 20 },
  doneOn: { x: PAGE.left + 152, w: 22 },
} as const;
type Column = keyof typeof COLUMNS;
const KEYS = ['no', 'kind', 'text', 'owner', 'dueOn', 'doneOn'] as const satisfies readonly Column[];

const FACE = { size: 9 };
const HEAD_HEIGHT = 5.6;
const TOP = 1.5;
const BOTTOM = 1.7;
export const BLANK_ROW = 8.4;

/** 改善对策: every measure with its owner and days, and rows to write on; never fewer than three. */
export function measurePieces({ slip, words }: SlipSetting, spare: number): readonly Piece[] {
  const { title } = words.slip.measures;
  const head = headPiece(words.slip.measures.columns);
  const name = headingPiece(words.slip.continued(title), '');
  const again: Piece = {
    ...{ height: name.height + head.height, above: 0 },
    draw: (y) => (
      <>
        {name.draw(y)}
        {head.draw(y + name.height)}
      </>
    ),
  };
  const count = Math.max(slip.measures.length, LEAST_ROWS.measuresOnPaper) + spare;
  const rows = Array.from({ length: count }, (_, at) => {
    const measure = slip.measures[at];
    const isLast = at === count - 1;
    return measure === undefined
      ? [blankRow(at + 1, { words, isLast })]
      : measureRows(measure, at + 1, { words, isLast });
  }).flat();
  return [headingPiece(title, ''), { ...head, leads: true }, ...rows.map((row) => ({ ...row, head: again }))];
}

function headPiece(columns: SlipSetting['words']['slip']['measures']['columns']): Piece {
  return {
    ...{ height: HEAD_HEIGHT, above: 0 },
    draw: (y) => (
      <>
        {KEYS.map((key) => (
          <Cell key={key} column={key} y={y + 3.6} text={columns[key]} size={TYPE.head} isSoft />
        ))}
        <Line
          x1={PAGE.left}
          x2={PAGE.right}
          y1={y + HEAD_HEIGHT - 0.3}
          width={RULE.table}
          colour={INK.black}
        />
      </>
    ),
  };
}

interface CellProps {
  readonly column: Column;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isSoft?: boolean;
}

function Cell({ column, y, text, size, isSoft = false }: CellProps): ReactElement {
  const { x, w } = COLUMNS[column];
  const face = fittingFace(text, w, { size }, 6.5);
  return (
    <Text x={x} y={y} tone={isSoft ? 'soft' : 'ink'} {...face}>
      {oneLine(text, w, face)}
    </Text>
  );
}

interface RowSetting {
  readonly words: SlipSetting['words'];
  readonly isLast: boolean;
}

function RowRule({ y, isLast }: { readonly y: number; readonly isLast: boolean }): ReactElement {
  return (
    <Line
      x1={PAGE.left}
      x2={PAGE.right}
      y1={y}
      width={isLast ? RULE.table : RULE.hair}
      colour={isLast ? INK.black : INK.hair}
    />
  );
}

function blankRow(number: number, { words, isLast }: RowSetting): Piece {
  return {
    ...{ height: BLANK_ROW, above: 0 },
    draw: (y) => (
      <>
        <Cell column="no" y={y + 5.6} text={String(number)} size={FACE.size} />
        <Cell column="kind" y={y + 5.6} text={words.slip.measures.kindsToMark} size={7} isSoft />
        <RowRule y={y + BLANK_ROW} isLast={isLast} />
      </>
    ),
  };
}

/** A measure line by line, so that even the longest goes on over the end of a page. */
function measureRows(measure: SlipMeasure, number: number, { words, isLast }: RowSetting): readonly Piece[] {
  const { columns } = words.slip.measures;
  const { text, evidence } = measure;
  const proof = evidence === '' ? [] : typedLines(`${columns.evidence}　${evidence}`, COLUMNS.text.w, FACE);
  const owner = typedLines(measure.owner, COLUMNS.owner.w, FACE);
  const said = [
    ...typedLines(text, COLUMNS.text.w, FACE).map((line) => ({ line, isSoft: false })),
    ...proof.map((line) => ({ line, isSoft: true })),
  ];
  const lines = Array.from({ length: Math.max(said.length, owner.length, 1) }, (_, at) => said[at]);
  return lines.map((one, at): Piece => {
    const isFirst = at === 0;
    const isEnd = at === lines.length - 1;
    const height = pitchOf(FACE.size) + (isFirst ? TOP : 0) + (isEnd ? BOTTOM : 0);
    return {
      ...{ height, above: 0, leads: isFirst && !isEnd },
      draw: (y) => {
        const baseline = y + (isFirst ? TOP : 0) + baselineOf(FACE.size);
        return (
          <>
            {isFirst && <Fixed measure={measure} number={number} y={baseline} words={words} />}
            <Cell column="owner" y={baseline} text={owner[at] ?? ''} size={FACE.size} />
            <Text x={COLUMNS.text.x} y={baseline} tone={one?.isSoft === true ? 'soft' : 'ink'} {...FACE}>
              {one?.line ?? ''}
            </Text>
            {isEnd && <RowRule y={y + height} isLast={isLast} />}
          </>
        );
      },
    };
  });
}

interface FixedProps {
  readonly measure: SlipMeasure;
  readonly number: number;
  readonly y: number;
  readonly words: SlipSetting['words'];
}

function Fixed({ measure, number, y, words }: FixedProps): ReactElement {
  const { size } = FACE;
  return (
    <>
      <Cell column="no" y={y} text={String(number)} size={size} />
      <Cell column="kind" y={y} text={words.slip.measures.kinds[measure.kind]} size={size} />
      <Cell column="dueOn" y={y} text={measure.dueOn ?? ''} size={size} />
      <Cell column="doneOn" y={y} text={measure.doneOn ?? ''} size={size} />
    </>
  );
}
