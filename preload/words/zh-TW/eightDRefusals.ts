import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling('、');

/** How the 8D says no. */
export const eightDRefusals = {
  'measure-audited': (facts: Facts) =>
    `「${told(facts, 'text')}」已經稽核過，不能刪去；可以改為不選用，並寫明理由。什麼也沒有改變。`,
};
