import type { Facts } from '../../db/model/refusal';
import { NONE } from './format';

/** Facts as a sentence tells them, in one language; – for one that is not there. */
interface Telling {
  readonly told: (facts: Facts, name: string) => string;
  readonly list: (fact: Facts[string] | undefined) => string;
}

type Codes = Readonly<Record<string, string>>;

/** The facts that may hold codes, each with the words for them. */
interface CodesOf {
  readonly why?: Codes;
  /** What was asked, as the history calls it. */
  readonly channel?: Codes;
  /** Of `state` and `states`. */
  readonly state?: Codes;
}

/** `between` parts the things of a list. */
export function telling(between: string, { why = {}, state = {}, channel = {} }: CodesOf = {}): Telling {
  const codes: Readonly<Record<string, Codes>> = { why, channel, state, states: state };
  const list = (fact: Facts[string] | undefined) =>
    Array.isArray(fact) ? fact.join(between) : String(fact ?? NONE);
  const told = (facts: Facts, name: string) => {
    const fact = facts[name];
    const words = codes[name] ?? {};
    if (Array.isArray(fact)) return list(fact.map((one) => words[one] ?? one));
    const text = list(fact);
    return words[text] ?? text;
  };
  return { told, list };
}
