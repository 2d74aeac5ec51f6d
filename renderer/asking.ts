import type { RefusalError } from './call';

/** How an ask stands. The value before stays in sight while it is asked again. */
export type Asked<T> =
  | { readonly state: 'loading'; readonly value: undefined; readonly refusal: undefined }
  | { readonly state: 'value'; readonly value: T; readonly refusal: undefined; readonly isReloading: boolean }
  | { readonly state: 'refusal'; readonly value: T | undefined; readonly refusal: RefusalError };

export type AskStep<T> =
  | { readonly step: 'ask'; readonly isSameQuestion: boolean }
  | { readonly step: 'answer'; readonly value: T }
  | { readonly step: 'refuse'; readonly refusal: RefusalError };

export const LOADING = { state: 'loading', value: undefined, refusal: undefined } as const;

export function nextAsked<T>(asked: Asked<T>, taken: AskStep<T>): Asked<T> {
  switch (taken.step) {
    case 'ask':
      return taken.isSameQuestion && asked.state === 'value' ? { ...asked, isReloading: true } : LOADING;
    case 'answer':
      return { state: 'value', value: taken.value, refusal: undefined, isReloading: false };
    case 'refuse':
      return { state: 'refusal', value: asked.value, refusal: taken.refusal };
    default:
      return taken satisfies never;
  }
}
