import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling(', ');

/** How settling a complaint says no. */
export const complaintSettlementRefusals = {
  'follow-up-sent': (facts: Facts) =>
    `The survey ${told(facts, 'form')} of complaint ${told(facts, 'code')} was sent, one for each closing. To send another, withdraw that one first. Nothing was changed.`,
};
