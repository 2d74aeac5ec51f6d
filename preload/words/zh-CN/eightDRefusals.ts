import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling('、');

/** How the 8D says no. */
export const eightDRefusals = {
  'measure-audited': (facts: Facts) =>
    `“${told(facts, 'text')}”已经稽核过，不能删去；可以改为不选用，并写明理由。什么也没有改变。`,
};
