import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling('、');

/** How settling a complaint says no. */
export const complaintSettlementRefusals = {
  'follow-up-sent': (facts: Facts) =>
    `客诉 ${told(facts, 'code')} 的回访表 ${told(facts, 'form')} 已经发出，每次结案发一份。要重发，请先作废那一份。什么也没有改变。`,
};
