import { atMost, breakLines } from './lines';
import { NAME_COLUMN, ROW_PAD, TALL_ROW_PAD, WRITING } from './paper';
import { millimetres, type TypeFace, textWidth } from './textWidth';

/** One line of words: `above` is the white between it and the line before, in millimetres. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly above: number;
  readonly bold: boolean;
  readonly language: 'chinese' | 'english';
}

type Language = Line['language'];

/** Words in two languages; a form in one language shows the Chinese alone. */
export interface Said {
  readonly text: string;
  readonly textEn?: string | undefined;
}

/** Lines side by side: `x` counts from the left of the room. */
interface Block {
  readonly x: number;
  readonly w: number;
  readonly lines: readonly Line[];
}

interface Room {
  readonly w: number;
  readonly split: number | null;
}

/** Longer questions than this are cut on paper: 12 lines hold some 250 characters. */
const MOST_LINES = 12;
const LEADING = 0.2;
const BETWEEN_LANGUAGES = 0.3;
const ITEM_SIZE = { alone: 10, chinese: 9.2, beside: 7, below: 6.6 } as const;
const BESIDE = { gap: 3, leastChinese: 30, leastEnglish: 28 } as const;
const OPEN_SIZE = { large: 10.5, long: 9.5, english: 7.5, gap: 3 } as const;
const NAME_SIZE = { chinese: 9.5, english: 6.3 } as const;

export function paragraph(
  text: string,
  width: number,
  face: TypeFace,
  language: Language = 'chinese',
): readonly Line[] {
  const lines = atMost(breakLines(text, width, face), MOST_LINES, width, face);
  const { size, bold = false } = face;
  const between = millimetres(size) * LEADING;
  return lines.map((line, index) => ({ text: line, size, above: index === 0 ? 0 : between, bold, language }));
}

/** The lines of two paragraphs, `gap` millimetres apart. */
export function below(
  upper: readonly Line[],
  lower: readonly Line[],
  gap: number = BETWEEN_LANGUAGES,
): readonly Line[] {
  if (upper.length === 0) return lower;
  return [...upper, ...lower.map((line, index) => (index === 0 ? { ...line, above: gap } : line))];
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size, above }) => sum + above + millimetres(size), 0);
}

/** Chinese, and English smaller under it. */
function stacked(
  said: Said,
  width: number,
  sizes: { readonly chinese: TypeFace; readonly english: TypeFace },
): readonly Line[] {
  const english = paragraph(said.textEn ?? '', width, sizes.english, 'english');
  return below(paragraph(said.text, width, sizes.chinese), english);
}

/** The words of an item as they stand in its room. */
export function itemBlocks(said: Said, { w, split }: Room, bilingual: boolean): readonly Block[] {
  if (!bilingual) return [{ x: 0, w, lines: paragraph(said.text, w, { size: ITEM_SIZE.alone }) }];
  if (split === null) {
    const sizes = { chinese: { size: ITEM_SIZE.chinese }, english: { size: ITEM_SIZE.below } };
    return [{ x: 0, w, lines: stacked(said, w, sizes) }];
  }
  return [
    { x: 0, w: split, lines: paragraph(said.text, split - BESIDE.gap, { size: ITEM_SIZE.chinese }) },
    {
      x: split,
      w: w - split,
      lines: paragraph(said.textEn ?? '', w - split, { size: ITEM_SIZE.beside }, 'english'),
    },
  ];
}

/** The height of an item's row, whichever language is printed: `least`, or more where its words need it. */
export function rowHeight(said: Said, room: Room, least: number): number {
  const blocks = [...itemBlocks(said, room, false), ...itemBlocks(said, room, true)];
  const words = Math.max(...blocks.map(({ lines }) => heightOf(lines)));
  return words + ROW_PAD <= least ? least : words + TALL_ROW_PAD;
}

/** Where English may begin so that every item stands on one line of Chinese and at most two of English; null: it must go below. */
export function splitFor(items: readonly Said[], w: number): number | null {
  const chinese = { size: ITEM_SIZE.chinese };
  for (let split = BESIDE.leastChinese; w - split >= BESIDE.leastEnglish; split += 1) {
    const fits = ({ text, textEn }: Said) =>
      breakLines(text, split - BESIDE.gap, chinese).length <= 1 &&
      breakLines(textEn ?? '', w - split, { size: ITEM_SIZE.beside }).length <= 2;
    if (items.every(fits)) return split;
  }
  return null;
}

/** An open question: English stands behind the Chinese when one line holds both, else below. */
export function openBlocks(said: Said, bilingual: boolean): readonly Block[] {
  const w = WRITING.beside;
  const large = { size: OPEN_SIZE.large, bold: true };
  const chinese = textWidth(said.text, large) <= w ? large : { size: OPEN_SIZE.long, bold: true };
  const english = { size: OPEN_SIZE.english };
  const behind = textWidth(said.text, chinese) + OPEN_SIZE.gap;
  const fits = behind + textWidth(said.textEn ?? '', english) <= w;
  if (!bilingual || said.textEn === undefined) return [{ x: 0, w, lines: paragraph(said.text, w, chinese) }];
  if (!fits) return [{ x: 0, w, lines: stacked(said, w, { chinese, english }) }];
  return [
    { x: 0, w: behind, lines: paragraph(said.text, w, chinese) },
    { x: behind, w: w - behind, lines: paragraph(said.textEn, w, english, 'english') },
  ];
}

/** A dimension's name in its column; */
export function nameLines(said: Said, bilingual: boolean): readonly Line[] {
  const sizes = { chinese: { size: NAME_SIZE.chinese, bold: true }, english: { size: NAME_SIZE.english } };
  return stacked(bilingual ? said : { text: said.text }, NAME_COLUMN.w, sizes);
}
