import type { Facts } from '../refusal';

/** What a person should look at in a cell that can be read. It never keeps a row out. Each code has its words in every language. */
export type WarningCode =
  | 'will-be-renamed' // { from: the name that the customer has now }
  | 'known-as' // { name: the name that the customer has; this file does not change it }
  | 'not-an-email'
  | 'days-apart' // { days: between due and delivered }
  | 'in-future'
  | 'more-than-quantity' // { quantity }
  | 'before-step' // { step, at: when that was, on the plant's clock }
  | 'will-replace' // { from: what is kept now }
  | 'word-not-known' // the usual is taken
  | 'kept-as-other'
  | 'kept-as-text' // a department that the office does not have
  | 'other-customer' // { code: whose name it is }
  | 'long-problem'; // { max }

export interface Warning {
  readonly code: WarningCode;
  readonly facts: Facts;
}

const ADDRESS = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** One address, or several with the signs that people put between them. */
export function looksLikeEmail(text: string): boolean {
  const addresses = text.split(/[;,、；，/\s]+/).filter((one) => one !== '');
  return addresses.length > 0 && addresses.every((one) => ADDRESS.test(one));
}
