import type { ReactElement } from 'react';
import type { Words } from '../../../../preload/words/zh-CN';
import type { Fact, SlipFigure, SlipReason } from '../../improvementSlip/slip';
import { INK, PAGE, TYPE } from '../print/paper';
import { baselineOf, Lines, pitchOf, Text } from '../print/Text';
import { fittingFace, oneLine, widthOf } from '../text/measure';
import { short } from '../text/unit';
import { Trend } from './SlipTrend';
import { cutLines, SlipSectionTitle } from './set';

const INSIDE = 3.2;
const LEFT = { x: PAGE.left + INSIDE, w: 54 } as const;
const RIGHT = { x: PAGE.left + 63, w: PAGE.width - 63 - INSIDE } as const;
const WHOLE = { x: LEFT.x, w: PAGE.width - 2 * INSIDE } as const;
const MOST_QUOTED = 6;
const TITLE = 4.2;
const BOX_TOP = 6.2;
const FIGURE = 30;
const TREND = 29;
const SMALL = { size: 8 };
const HEAD = { size: TYPE.head };

/** One thing of the box, set at a height of its own. */
interface Part {
  readonly height: number;
  readonly draw: (y: number) => ReactElement;
}

export interface LaidReason {
  readonly bottom: number;
  readonly draw: () => ReactElement;
  /** Texts that are cut here, told in full on a later page. */
  readonly long: readonly Fact[];
}

/** 为什么收到这张单: the figure at the left, how it came to it at the right. */
export function layReason(why: SlipReason, words: Words, top: number): LaidReason {
  const own = words.slip.why;
  const set: Setting = { words, long: [] };
  const left = leftParts(why, set);
  const right = rightParts(why, set);
  const quoted = quotedParts(why, set);
  const columns = Math.max(heightOf(left) + quoted.beside, heightOf(right));
  const height = columns + quoted.below + 2 * INSIDE;
  const boxTop = top + BOX_TOP;
  return {
    bottom: boxTop + height,
    long: set.long,
    draw: () => (
      <>
        <SlipSectionTitle title={own.title} y={top + TITLE} />
        <rect
          x={PAGE.left}
          y={short(boxTop)}
          width={PAGE.width}
          height={short(height)}
          fill="none"
          stroke={INK.black}
          strokeWidth={0.35}
        />
        <Column parts={[...left, ...(quoted.beside > 0 ? quoted.parts : [])]} y={boxTop + INSIDE} />
        <Column parts={right} y={boxTop + INSIDE} />
        {quoted.below > 0 && <Column parts={quoted.parts} y={boxTop + INSIDE + columns} />}
      </>
    ),
  };
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0);
}

function Column({ parts, y }: { readonly parts: readonly Part[]; readonly y: number }): ReactElement {
  let top = y;
  return (
    <>
      {parts.map((part) => {
        const own = top;
        top += part.height;
        return <g key={own}>{part.draw(own)}</g>;
      })}
    </>
  );
}

interface Setting {
  readonly words: Words;
  readonly long: Fact[];
}

interface TextPart extends Fact {
  readonly x: number;
  readonly w: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly tone?: 'soft' | 'ink' | 'bad';
  readonly most: number;
}

function textPart(part: TextPart, { long }: Setting): readonly Part[] {
  const { label, text, x, w, size, bold = false, tone = 'ink', most } = part;
  if (text === '') return [];
  const { lines, isCut } = cutLines(text, w, { size, bold }, most);
  if (isCut) long.push({ label, text });
  const height = lines.length * pitchOf(size) + 1;
  const draw = (y: number) => (
    <Lines lines={lines} x={x} y={y + baselineOf(size)} size={size} bold={bold} tone={tone} />
  );
  return [{ height, draw }];
}

function leftParts(why: SlipReason, set: Setting): readonly Part[] {
  const { slip } = set.words;
  const hasFigure = why.figure !== null;
  const { x, w } = LEFT;
  const at = { x, w };
  const clause = why.clause === '' ? '' : slip.why.clause(why.clause);
  return [
    ...textPart(
      { ...at, label: slip.why.title, text: why.kind, size: hasFigure ? 9 : 13, bold: true, most: 2 },
      set,
    ),
    ...textPart(
      { ...at, label: why.kind, text: why.about, size: hasFigure ? 8.5 : 10, most: hasFigure ? 2 : 5 },
      set,
    ),
    ...(why.figure === null ? [] : [figurePart(why.figure)]),
    ...textPart(
      { ...at, label: why.kind, text: why.figure?.gap ?? '', size: 9, bold: true, tone: 'bad', most: 2 },
      set,
    ),
    ...textPart({ ...at, label: slip.why.again(2, ''), text: why.again, size: 8, bold: true, most: 4 }, set),
    ...textPart({ ...at, label: clause, text: clause, ...SMALL, bold: true, most: 2 }, set),
  ];
}

interface Quoted {
  readonly parts: readonly Part[];
  /** Its height at the left, or below both columns; the other is 0. */
  readonly beside: number;
  readonly below: number;
}

/** The clause's own words: at the left where they fit, else across the whole box. */
function quotedParts({ clause, clauseWords: text }: SlipReason, set: Setting): Quoted {
  const label = set.words.slip.why.clause(clause);
  const part = { label, text, ...SMALL, tone: 'soft' as const, most: MOST_QUOTED };
  const narrow: Setting = { ...set, long: [] };
  const beside = textPart({ ...part, ...LEFT }, narrow);
  if (narrow.long.length === 0) return { parts: beside, beside: heightOf(beside), below: 0 };
  const below = textPart({ ...part, ...WHOLE }, set);
  return { parts: below, beside: 0, below: heightOf(below) };
}

function figurePart({ text, unit, aim }: SlipFigure): Part {
  const face = { size: FIGURE, bold: true };
  const after = LEFT.x + widthOf(text, face) + 1.6;
  const room = LEFT.x + LEFT.w - after;
  const small = fittingFace(aim, room, { size: 7.5 });
  return {
    height: 12.8,
    draw: (y) => (
      <>
        <Text x={LEFT.x} y={y + 10.3} {...face}>
          {text}
        </Text>
        <Text x={after} y={y + 5.4} size={11} bold>
          {unit.trim()}
        </Text>
        <Text x={after} y={y + 10.3} tone="soft" {...small}>
          {oneLine(aim, room, small)}
        </Text>
      </>
    ),
  };
}

const MOST_NOTE = 4;

function rightParts({ trend, notes }: SlipReason, set: Setting): readonly Part[] {
  const { x, w } = RIGHT;
  const drawn: readonly Part[] =
    trend === null
      ? []
      : [{ height: TREND + 1.6, draw: (y) => <Trend trend={trend} box={{ x, y, w, h: TREND }} /> }];
  // Without a trend the words have its room.
  const most = trend === null ? MOST_NOTE * 2 : notes.length > 2 ? 2 : MOST_NOTE;
  return [
    ...drawn,
    ...notes.slice(0, 4).map((note) => notePart(note, most, set)),
    ...dropped(notes.slice(4), set),
  ];
}

/** More notes than the box takes go on in full. */
function dropped(notes: readonly Fact[], { long }: Setting): readonly Part[] {
  long.push(...notes);
  return [];
}

const LABEL = 20;

function notePart({ label, text }: Fact, most: number, { long }: Setting): Part {
  const size = 8.5;
  const width = RIGHT.w - LABEL;
  const { lines, isCut } = cutLines(text, width, { size }, most);
  if (isCut) long.push({ label, text });
  const face = fittingFace(label, LABEL - 1.5, HEAD);
  return {
    height: lines.length * pitchOf(size) + 1,
    draw: (y) => (
      <>
        <Text x={RIGHT.x} y={y + baselineOf(size)} tone="soft" {...face}>
          {oneLine(label, LABEL - 1.5, face)}
        </Text>
        <Lines lines={lines} x={RIGHT.x + LABEL} y={y + baselineOf(size)} size={size} />
      </>
    ),
  };
}
