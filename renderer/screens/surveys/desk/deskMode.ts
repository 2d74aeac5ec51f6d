import type { FormPage } from '../../../../preload/contract/surveyDesk';

/** What may be done with a form on the desk. */
export type DeskMode = 'record' | 'correct' | 'notIssued' | 'withdrawn' | 'closed';

export function deskMode({ form, head }: Pick<FormPage, 'form' | 'head'>): DeskMode {
  if (form.state === 'withdrawn') return 'withdrawn';
  if (form.issuedOn === null) return 'notIssued';
  if (form.returnedOn === null) return 'record';
  // What came back before closing is part of a result that no longer changes.
  return head.closedOn === null ? 'correct' : 'closed';
}

export function isLocked(mode: DeskMode): boolean {
  return mode !== 'record' && mode !== 'correct';
}
