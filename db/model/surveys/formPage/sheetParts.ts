import {
  BOTTOM_CODE,
  CONTENT,
  CORNER_MARK,
  EDGE_BAR,
  SHEET,
  SIGNATURES,
  TABLE_TOP,
  TOP_CODE,
  WRITING,
} from './paper';
import type { CodePlace, Head, Mark, Place, PlaceId, Rule, Written } from './parts';

const EDGE = 9;
const FRAME_HEIGHT = 7.6;
const HEAD_LABEL_HEIGHT = 6.4;

/** On every page: four corners and two bars, so that one lost corner still leaves five points to fit. */
export function marks(): readonly Mark[] {
  const { size, line } = CORNER_MARK;
  const right = SHEET.w - EDGE;
  const bottom = SHEET.h - EDGE;
  const corner = (id: Mark['id'], x: number, y: number): Mark => ({
    id,
    kind: 'corner',
    x,
    y,
    w: size,
    h: size,
    line,
  });
  const bar = (id: Mark['id'], x: number): Mark => ({
    id,
    kind: 'bar',
    x,
    y: EDGE_BAR.y,
    w: EDGE_BAR.w,
    h: EDGE_BAR.h,
    line: EDGE_BAR.w,
  });
  return [
    corner('TL', EDGE, EDGE),
    corner('TR', right - size, EDGE),
    corner('BL', EDGE, bottom - size),
    corner('BR', right - size, bottom - size),
    bar('ML', EDGE),
    bar('MR', right - EDGE_BAR.w),
  ];
}

/** On a diagonal, so that no cut, staple or tear of 50 mm takes both. */
export function codes(): readonly CodePlace[] {
  return [
    { place: 'A', ...TOP_CODE },
    { place: 'B', ...BOTTOM_CODE },
  ];
}

type Measures = readonly [x: number, y: number, w: number, h: number];

function place(id: PlaceId, [x, y, w, h]: Measures): Place {
  return { id, x, y, w, h };
}

interface PageKind {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly hasBoxes: boolean;
  readonly head: Head | undefined;
}

export function placesOf({ isFirst, isLast, hasBoxes, head }: PageKind): readonly Place[] {
  return [
    ...(isFirst ? FIRST_HEADER : NEXT_HEADER),
    ...(hasBoxes ? howTo((isFirst ? TABLE_TOP.first : TABLE_TOP.next) - FRAME_HEIGHT) : []),
    ...(head === undefined || head.kind === 'loyalty' ? [] : headLabels(head.y + head.h - HEAD_LABEL_HEIGHT)),
    ...(isLast ? CLOSING : []),
    ...FOOT,
  ];
}

const FIRST_HEADER = [
  place('plant', [21, 9.2, 142, 10]),
  place('title', [21, 20.6, 142, 9.4]),
  place('underTitle', [21, 30.6, 142, 5.6]),
  place('codeTop', [169, 33.3, 20, 3.6]),
  place('customer', [21, 37.9, 82, 9.9]),
  place('customerCode', [106, 37.9, 22, 9.9]),
  place('issuedOn', [131, 37.9, 24, 9.9]),
  place('dueOn', [158, 37.9, 31, 9.9]),
  place('intro', [21, 48.6, 168, 9.8]),
];

const NEXT_HEADER = [
  place('plant', [21, 9.2, 142, 10]),
  place('title', [21, 21.4, 142, 7]),
  place('customer', [21, 29.4, 82, 7]),
  place('customerCode', [106, 29.4, 57, 7]),
  place('codeTop', [169, 33.3, 20, 3.6]),
];

const CLOSING = [
  ...SIGNATURES.map(({ id, x, w }) => place(id, [x, 262.3, w, 3.2])),
  place('dateParts', [97, 256.8, 45, 4.4]),
  place('seal', [149, 253.8, 36, 8]),
];

const FOOT = [
  place('codeBottom', [43, 270.6, 33, 5]),
  place('returnTo', [78, 269.8, 66, 9.4]),
  place('ruler', [43, 283.5, 100, 3.6]),
  place('control', [146, 280.4, 43, 7.4]),
];

function howTo(y: number): readonly Place[] {
  const h = FRAME_HEIGHT;
  return [
    place('howTo', [CONTENT.left, y, CONTENT.right - CONTENT.left, h]),
    place('howToTick', [42, y, 56, h]),
    place('howToWrong', [101, y, 56, h]),
    place('howToBlank', [160, y, 28, h]),
  ];
}

function headLabels(y: number): readonly Place[] {
  return [place('area', [21, y, 18.8, 5.4]), place('item', [46, y, 40, 5.4])];
}

export function headerRules(isFirst: boolean): readonly Rule[] {
  const line = { x: CONTENT.left, w: CONTENT.right - CONTENT.left };
  return [
    { kind: 'header', y: 37.4, ...line },
    ...(isFirst ? [{ kind: 'strip', y: 48.2, ...line } as const] : []),
  ];
}

export function signatureRules(): readonly Rule[] {
  return SIGNATURES.map(({ x, w }) => ({ kind: 'signature', x, y: WRITING.signatureLine, w }));
}

export function signatureRoom(): Written {
  const { left } = CONTENT;
  const top = WRITING.signatureLine - WRITING.pitch;
  return { id: 'signature', kind: 'signature', x: left, y: top, w: WRITING.beside, h: 10.6 };
}
