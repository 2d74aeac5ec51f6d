import type { KeyboardEvent } from 'react';
import { isComposing } from '../../../parts/keys';

const FIELDS = ':is(input, select, textarea):enabled:not([type=file])';

/** Enter goes to the next field as in a sheet, Shift Enter back; in a text of several lines it stays a line's end. */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (key !== 'Enter' || event.ctrlKey || event.altKey || isComposing(event.nativeEvent)) return;
  if (!(target instanceof HTMLElement) || target instanceof HTMLTextAreaElement) return;
  if (target instanceof HTMLButtonElement) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)];
  all[all.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus();
}
