import { Color, Format, FormatAlign, FormatBorder } from 'wasm-xlsxwriter';

/** How a cell looks; what is not said is plain. */
export interface Look {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: keyof typeof COLOURS;
  readonly fill?: string;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'center' | 'bottom';
  readonly wraps?: boolean;
  readonly number?: string;
  readonly top?: keyof typeof BORDERS;
  readonly bottom?: keyof typeof BORDERS;
  /** Marked as typed text, so that editing the cell makes no formula of it. */
  readonly isTyped?: boolean;
}

export type Formats = (look: Look) => Format;

const COLOURS = { ink: 0x14181d, soft: 0x4c545d, accent: 0x173a63, bad: 0xb3261e, white: 0xffffff } as const;
const BORDERS = { hair: FormatBorder.Hair, thin: FormatBorder.Thin, medium: FormatBorder.Medium } as const;
const ACROSS = { left: FormatAlign.Left, center: FormatAlign.Center, right: FormatAlign.Right } as const;
const DOWN = {
  top: FormatAlign.Top,
  center: FormatAlign.VerticalCenter,
  bottom: FormatAlign.Bottom,
} as const;
const USUAL_SIZE = 10;
const LINE = 0x9aa3ad;

export const SCORE = '0.0';
export const WHOLE = '0';
export const PERCENT = '0.0" %"';
export const CHANGE = '+0.0;"−"0.0;0.0';

/** One format for every look: a workbook may hold only so many. */
export function formats(font: string): Formats {
  const made = new Map<string, Format>();
  return (look) => {
    const key = JSON.stringify(look);
    const format = made.get(key) ?? formatOf(look, font);
    made.set(key, format);
    return format;
  };
}

export function colourOf(hex: number): Color {
  return Color.rgb(hex);
}

function formatOf(look: Look, font: string): Format {
  let format = new Format().setFontName(font).setFontSize(look.size ?? USUAL_SIZE);
  format = format.setFontColor(colourOf(COLOURS[look.colour ?? 'ink'])).setAlign(DOWN[look.down ?? 'center']);
  if (look.isBold === true) format = format.setBold();
  if (look.across !== undefined) format = format.setAlign(ACROSS[look.across]);
  if (look.wraps === true) format = format.setTextWrap();
  if (look.number !== undefined) format = format.setNumFormat(look.number);
  if (look.fill !== undefined)
    format = format.setBackgroundColor(colourOf(Number.parseInt(look.fill.slice(1), 16)));
  if (look.isTyped === true) format = format.setQuotePrefix();
  return bordered(format, look);
}

function bordered(format: Format, { top, bottom }: Look): Format {
  const above =
    top === undefined ? format : format.setBorderTop(BORDERS[top]).setBorderTopColor(lineColour(top));
  return bottom === undefined
    ? above
    : above.setBorderBottom(BORDERS[bottom]).setBorderBottomColor(lineColour(bottom));
}

function lineColour(line: keyof typeof BORDERS): Color {
  return colourOf(line === 'hair' ? LINE : COLOURS.ink);
}
