import { type CauseNode, causeLines, causeTrees } from '../../../../db/model/actions/causes';
import { Line } from '../print/Line';
import { INK, PAGE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { baselineOf, pitchOf, Text } from '../print/Text';
import { headingPiece } from './causePieces';
import { type SlipSetting, typedLines } from './set';

const INDENT = 8;
const LABEL = 17;
const ROOT = 20;
const FACE = { size: 9 };
const BETWEEN = 1.2;
const DEEPEST = 9;

/** The whys under each other, each under the one that it answers; a root cause is marked. */
export function treePieces({ slip, words }: SlipSetting): readonly Piece[] {
  const nodes = causeLines(causeTrees(slip.causes, 'fiveWhy')).filter(({ text }) => text.trim() !== '');
  if (nodes.length === 0) return [];
  const own = words.slip.cause;
  return [
    headingPiece(own.whys, own.title, 5),
    ...nodes.flatMap((node) => nodePieces(node, words.slip.cause)),
  ];
}

function nodePieces(node: CauseNode, words: SlipSetting['words']['slip']['cause']): readonly Piece[] {
  const left = PAGE.left + Math.min(node.depth, DEEPEST) * INDENT;
  const face = { ...FACE, bold: node.isRoot };
  const lines = typedLines(node.text, PAGE.right - left - LABEL - ROOT, face);
  return lines.map((line, at): Piece => {
    const isFirst = at === 0;
    return {
      ...{ height: pitchOf(FACE.size) + (at === lines.length - 1 ? BETWEEN : 0), above: 0 },
      draw: (y) => {
        const baseline = y + baselineOf(FACE.size);
        return (
          <>
            {isFirst && node.depth > 0 && <Branch left={left} y={baseline - 1.1} />}
            <Text x={left} y={baseline} size={TYPE.head} tone="soft">
              {isFirst ? words.why(node.depth + 1) : ''}
            </Text>
            <Text x={left + LABEL} y={baseline} {...face}>
              {line}
            </Text>
            <Text x={PAGE.right} y={baseline} size={TYPE.head} bold across="end">
              {isFirst && node.isRoot ? `● ${words.root}` : ''}
            </Text>
          </>
        );
      },
    };
  });
}

/** From the why above to this one. */
function Branch({ left, y }: { readonly left: number; readonly y: number }) {
  const from = left - INDENT + 2;
  return (
    <>
      <Line x1={from} x2={from} y1={y - 3.4} y2={y} colour={INK.hair} width={0.2} />
      <Line x1={from} x2={left - 1.2} y1={y} colour={INK.hair} width={0.2} />
    </>
  );
}
