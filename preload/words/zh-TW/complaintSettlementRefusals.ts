import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling('、');

/** How settling a complaint says no. */
export const complaintSettlementRefusals = {
  'follow-up-sent': (facts: Facts) =>
    `客訴 ${told(facts, 'code')} 的回訪表 ${told(facts, 'form')} 已經發出，每次結案發一份。要重發，請先作廢那一份。什麼也沒有改變。`,
};
