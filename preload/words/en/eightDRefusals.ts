import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { eightDTrail } from './eightDTrail';

const { told } = telling(', ');

const LISTS: Readonly<Record<string, string>> = { ...eightDTrail, causes: 'causes', measures: 'measures' };

function listName(facts: Facts): string {
  const list = told(facts, 'list');
  return LISTS[list] ?? list;
}

/** How the 8D says no. */
export const eightDRefusals = {
  'changed-meanwhile': (facts: Facts) =>
    `${told(facts, 'name')} changed “${listName(facts)}” at ${told(facts, 'at')}, so nothing was saved. What you wrote is still here, beside what was changed: look at both, then save again.`,
  'measure-audited': (facts: Facts) =>
    `“${told(facts, 'text')}” has been audited and cannot be removed; mark it as not chosen, with the reason. Nothing was changed.`,
};
