import type { RuleSet } from '../../../db/model/surveys/ruleSet';
import type { DeskForm, ReturnDesk } from '../../../preload/contract/surveyDesk';

function isWaiting({ state }: DeskForm): boolean {
  return state === 'issued';
}

/** Those that are out, the earliest deadline first. */
export function waitingForms(forms: readonly DeskForm[]): readonly DeskForm[] {
  const key = ({ dueOn, form }: DeskForm) => `${dueOn ?? '9999'} ${form}`;
  return forms.filter(isWaiting).toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** Those that came back and were keyed so often, by their numbers. */
export function keyedAs(forms: readonly DeskForm[], keyed: DeskForm['keyed']): readonly DeskForm[] {
  return forms
    .filter((form) => form.keyed === keyed)
    .toSorted((left, right) => (left.form < right.form ? -1 : 1));
}

/** What is keyed a second time after this form. */
export function nextAgain(forms: readonly DeskForm[], current: string | undefined): DeskForm | null {
  return fromHereOn(keyedAs(forms, 'once'), current);
}

function fromHereOn(waiting: readonly DeskForm[], current: string | undefined): DeskForm | null {
  const others = waiting.filter(({ form }) => form !== current);
  const after = current === undefined ? undefined : others.find(({ form }) => form > current);
  return after ?? others[0] ?? null;
}

/** What is opened after this form: one that was begun, else the next one that is out, from here on and around. */
export function nextWaiting(forms: readonly DeskForm[], current: string | undefined): DeskForm | null {
  const waiting = waitingForms(forms);
  const others = waiting.filter(({ form }) => form !== current);
  const begun = others.find(({ hasDraft }) => hasDraft);
  if (begun !== undefined) return begun;
  const here = waiting.findIndex(({ form }) => form === current);
  return waiting.slice(here + 1).find(({ form }) => form !== current) ?? others[0] ?? null;
}

/** Whether what is missing can still come back in time: a late one never counts. */
export function isReachable({
  forms,
  today,
  stillMissing,
}: Pick<ReturnDesk, 'forms' | 'today' | 'stillMissing'>): boolean {
  const inTime = forms.filter((form) => isWaiting(form) && (form.dueOn === null || form.dueOn >= today));
  return inTime.length >= (stillMissing ?? 0);
}

/** Whether its score is part of the round's. */
export function isCounted({ state }: DeskForm, { scoring }: Pick<RuleSet, 'scoring'>): boolean {
  return state === 'onTime' || (state === 'late' && scoring.lateForms === 'counted');
}

/** Those that came back: what was saved here last, then the latest return day first. */
export function keyedForms(forms: readonly DeskForm[], savedHere: readonly string[]): readonly DeskForm[] {
  const place = (form: string) => (savedHere.includes(form) ? savedHere.indexOf(form) : savedHere.length);
  return forms
    .filter(({ returnedOn, state }) => returnedOn !== null && state !== 'withdrawn')
    .toSorted((left, right) => place(left.form) - place(right.form) || latestFirst(left, right));
}

function latestFirst(left: DeskForm, right: DeskForm): number {
  return `${left.returnedOn} ${left.form}` < `${right.returnedOn} ${right.form}` ? 1 : -1;
}
