import type { FormPage } from '../../../../preload/contract/surveyDesk';

/** What may be done with a form on the desk. */
export type DeskMode =
  | 'looking'
  | 'record'
  | 'correct'
  | 'again'
  | 'notIssued'
  | 'notBack'
  | 'keyedTwice'
  | 'withdrawn'
  | 'closed';

export function deskMode({ form, head }: Pick<FormPage, 'form' | 'head'>, isAgain = false): DeskMode {
  if (form.state === 'withdrawn') return 'withdrawn';
  if (form.issuedOn === null) return 'notIssued';
  if (form.returnedOn === null) return isAgain ? 'notBack' : 'record';
  if (head.closedOn !== null) return modeAfterClosing(form, isAgain);
  if (!isAgain) return 'correct';
  return form.keyed === 'twice' ? 'keyedTwice' : 'again';
}

// What came back before closing is part of a result that no longer changes; what came after it is in none.
function modeAfterClosing({ isAfterClosing }: FormPage['form'], isAgain: boolean): DeskMode {
  return isAfterClosing && !isAgain ? 'correct' : 'closed';
}

/** Whoever may not key may still look at what was keyed. */
export function modeFor(mode: DeskMode, mayKey: boolean): DeskMode {
  return mayKey || isLocked(mode) ? mode : 'looking';
}

export function isLocked(mode: DeskMode): boolean {
  return mode !== 'record' && mode !== 'correct' && mode !== 'again';
}
