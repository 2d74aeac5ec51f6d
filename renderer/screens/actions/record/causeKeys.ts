import { isComposing } from '../../../parts/keys';

/** The line above or below; the same one at either end. */
export function moved(lines: readonly { readonly id: string }[], id: string, way: 'up' | 'down'): string {
  const at = lines.findIndex((line) => line.id === id) + (way === 'up' ? -1 : 1);
  return lines[Math.min(Math.max(at, 0), lines.length - 1)]?.id ?? id;
}

/** After the next drawing, as the line may only just have been born. */
export function focusCause(box: HTMLElement | null, id: string): void {
  requestAnimationFrame(() => {
    box?.querySelector<HTMLInputElement>(`[data-cause="${id}"]`)?.focus();
  });
}

export type CauseAct = 'sibling' | 'deeper' | 'up' | 'down' | 'root' | 'remove';

/** What of a key press counts on a line of causes. */
export interface CausePress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly isModified: boolean;
  readonly isAtEnd: boolean;
}

export interface PressedLine {
  readonly isBlank: boolean;
  readonly hasChildren: boolean;
  /** A twig has nothing under it. */
  readonly mayDeepen: boolean;
}

type Key = (press: CausePress, line: PressedLine) => CauseAct | null;

// A blank line begins nothing: there Tab goes on, as it does everywhere.
const deeper: Key = (_press, { isBlank, hasChildren, mayDeepen }) =>
  mayDeepen && !isBlank && !hasChildren ? 'deeper' : null;

const KEYS: Readonly<Record<string, Key>> = {
  Enter: (_press, { isBlank }) => (isBlank ? null : 'sibling'),
  Tab: deeper,
  ArrowRight: (press, line) => (press.isAtEnd ? deeper(press, { ...line, hasChildren: false }) : null),
  Backspace: (_press, { isBlank, hasChildren }) => (isBlank && !hasChildren ? 'remove' : null),
  ArrowUp: () => 'up',
  ArrowDown: () => 'down',
  F8: () => 'root',
};

export function actOf(press: CausePress, line: PressedLine): CauseAct | null {
  if (isComposing(press) || press.isModified) return null;
  return KEYS[press.key]?.(press, line) ?? null;
}
