import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling(', ');

/** How the 8D says no. */
export const eightDRefusals = {
  'measure-audited': (facts: Facts) =>
    `“${told(facts, 'text')}” has been audited and cannot be removed; mark it as not chosen, with the reason. Nothing was changed.`,
};
