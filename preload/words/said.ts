/** One text in the language that leads, and in the other one; empty: there is none. */
export interface Said {
  readonly text: string;
  readonly second: string;
  /** Words of the paper's own: both languages stand in one line where there is room. */
  readonly isLabel?: boolean;
  /** Where it is a figure. */
  readonly figure?: number | null;
}

export const NOTHING: Said = { text: '', second: '' };

export function isSaid({ text }: Said): boolean {
  return text.trim() !== '';
}

/** Both languages in one line: 客户 Customer. */
export function inOneLine({ text, second }: Said): string {
  return second === '' ? text : `${text} ${second}`;
}

/** The second language below the first. */
export function inLines({ text, second }: Said): string {
  return second === '' ? text : `${text}\n${second}`;
}
