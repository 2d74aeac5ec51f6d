/** How many characters a text may have: a name or a line, an answer or a reason, and what is copied from elsewhere. */
export const SHORT_MOST = 200;
export const NOTE_MOST = 4000;
export const TEXT_MOST = 32_767;

/** From this share of its length on, a field says how much room is left. */
const NEAR = 0.9;

export type TextRoom =
  | { readonly state: 'free' }
  | { readonly state: 'near'; readonly left: number }
  | { readonly state: 'over'; readonly by: number };

/** Blanks around a text are not kept, so they take no room. */
export function textRoom(text: string, most: number): TextRoom {
  const { length } = text.trim();
  if (length > most) return { state: 'over', by: length - most };
  return length >= most * NEAR ? { state: 'near', left: most - length } : { state: 'free' };
}
