const MM_PER_PT = 25.4 / 72;
const FIRST = 32;

// Advance widths of Noto Sans SC (and TC, whose Latin is the same) from space to ~, in thousandths of the type size, read from its hmtx table.
const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
  555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
  535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
  559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
  377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const BOLD = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590,
  590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330,
  568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590,
  567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 437, 495,
  421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];
const WIDEST_LETTER = 900;
const FULL = 1000;

export interface TypeFace {
  readonly size: number;
  readonly bold?: boolean;
}

/** A type size in points, in millimetres. */
export function millimetres(points: number): number {
  return points * MM_PER_PT;
}

/** The width of a text in millimetres, never less than it prints: exact for Chinese and plain Latin, generous for other letters. */
export function textWidth(text: string, { size, bold = false }: TypeFace): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character.codePointAt(0) ?? 0, bold ? BOLD : REGULAR);
  return (thousandths / FULL) * millimetres(size);
}

function advance(point: number, widths: readonly number[]): number {
  if (point < 0x7f) return widths[point - FIRST] ?? 0;
  const isLetter = point >= 0xc0 && point < 0x1e00 && point !== 0xd7 && point !== 0xf7;
  return isLetter ? WIDEST_LETTER : FULL;
}
