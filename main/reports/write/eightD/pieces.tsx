import { Fragment } from 'react';
import { inOneLine } from '../../../../preload/words/said';
import { wordsOf } from '../../../../preload/words/wordsOf';
import type { EightDPart, EightDReport, EightDSection } from '../../eightD/report';
import { signaturesPiece } from '../print/headPieces';
import { INK, PAGE, TYPE } from '../print/paper';
import type { Piece } from '../print/pieces';
import { baselineOf, pitchOf, Text } from '../print/Text';
import { linesOf, oneLine, widthOf } from '../text/measure';
import { factPieces, textPieces } from './factPieces';
import { fishbonePieces } from './fishbonePieces';
import { ladderPieces } from './ladderPieces';
import { picturePieces } from './picturePieces';
import { tablePieces } from './tablePieces';

/** The whole report as pieces: its title, its facts, D0 to D8, the signatures. */
export function eightDPieces(report: EightDReport): readonly Piece[] {
  const words = wordsOf(report.head.language).reports;
  return [
    titlePiece(report),
    ...factPieces(report.facts),
    ...report.steps.flatMap(sectionPieces),
    signaturesPiece(report.head, words),
  ];
}

const TITLE = 17;

function titlePiece({ title, marks }: EightDReport): Piece {
  const line = oneLine(title.text, PAGE.width - 60, { size: TITLE, bold: true });
  const after = PAGE.left + widthOf(line, { size: TITLE, bold: true }) + 4;
  const said = [title.second, ...marks].filter((part) => part !== '').join('　');
  const lines = linesOf(said, PAGE.right - after, { size: TYPE.body }, 2);
  const draw = (y: number) => (
    <>
      <Text x={PAGE.left} y={y + baselineOf(TITLE)} size={TITLE} bold>
        {line}
      </Text>
      {lines.map((words, at) => (
        <Fragment key={words}>
          <Text
            x={after}
            y={y + baselineOf(TITLE) - (lines.length - 1 - at) * pitchOf(TYPE.body)}
            size={TYPE.body}
            tone="soft"
          >
            {words}
          </Text>
        </Fragment>
      ))}
    </>
  );
  return { height: pitchOf(TITLE), above: 0, leads: true, draw };
}

function sectionPieces({ badge, title, parts }: EightDSection): readonly Piece[] {
  return [badgePiece(badge, title), ...parts.flatMap(partPieces)];
}

const BADGE = { w: 8.2, h: 5.2, above: 5.5, gap: 2.6 } as const;

function badgePiece(badge: string, title: EightDSection['title']): Piece {
  const face = { size: TYPE.chapter, bold: true };
  const left = PAGE.left + BADGE.w + BADGE.gap;
  const after = left + widthOf(title.text, face) + 3;
  const draw = (y: number) => (
    <>
      <rect x={PAGE.left} y={y} width={BADGE.w} height={BADGE.h} rx={0.8} fill={INK.accent} />
      <Text x={PAGE.left + BADGE.w / 2} y={y + 3.8} size={9} bold tone="white" across="middle">
        {badge}
      </Text>
      <Text x={left} y={y + 4} tone="accent" {...face}>
        {title.text}
      </Text>
      <Text x={after} y={y + 4} size={TYPE.note + 0.5} tone="soft">
        {oneLine(title.second, PAGE.right - after, { size: TYPE.note + 0.5 })}
      </Text>
    </>
  );
  return {
    height: BADGE.h,
    above: BADGE.above,
    leads: true,
    draw,
    titles: [{ number: badge, title: inOneLine(title) }],
  };
}

function partPieces(part: EightDPart): readonly Piece[] {
  switch (part.kind) {
    case 'facts':
      return factPieces(part);
    case 'text':
      return textPieces(part);
    case 'table':
      return tablePieces(part);
    case 'ladders':
      return ladderPieces(part);
    case 'fishbone':
      return fishbonePieces(part);
    case 'pictures':
      return picturePieces(part);
    default:
      return part satisfies never;
  }
}
