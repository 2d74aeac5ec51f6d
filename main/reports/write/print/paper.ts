/** A4 upright in millimetres: 20 at the left for punching, 16 at the right. */
export const PAGE = {
  left: 20,
  right: 194,
  width: 174,
  headRule: 25.2,
  top: 30.5,
  bottom: 277,
  footRule: 282.2,
  foot: 286.4,
} as const;

/** A little lower than A4: a page that is rounded down to whole pixels would push the rest onto an empty one. */
export const VIEW = { w: 210, h: 296 } as const;

/** Type sizes in points. */
export const TYPE = {
  chapter: 11,
  note: 7.5,
  body: 9,
  table: 8.5,
  head: 7.5,
  foot: 7,
  small: 6.5,
  axis: 6,
} as const;

/** Line widths in millimetres. */
export const RULE = { head: 0.5, table: 0.3, hair: 0.12, writing: 0.25 } as const;

export const INK = {
  black: '#14181d',
  accent: '#173a63',
  bad: '#b3261e',
  hair: '#9aa3ad',
  grid: '#d5dae0',
  bar: '#8fa3be',
  tint: '#e2e8f0',
} as const;
