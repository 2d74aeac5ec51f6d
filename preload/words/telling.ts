import type { Facts } from '../../db/model/refusal';
import { NONE } from './format';

/** Facts as a sentence tells them, in one language; – for one that is not there. */
interface Telling {
  readonly told: (facts: Facts, name: string) => string;
  readonly list: (fact: Facts[string] | undefined) => string;
}

/** `between` parts the things of a list; `codes` are the words for codes that stand as a fact's `why`. */
export function telling(between: string, codes: Readonly<Record<string, string>> = {}): Telling {
  const list = (fact: Facts[string] | undefined) =>
    Array.isArray(fact) ? fact.join(between) : String(fact ?? NONE);
  const told = (facts: Facts, name: string) => {
    const text = list(facts[name]);
    return name === 'why' ? (codes[text] ?? text) : text;
  };
  return { told, list };
}
