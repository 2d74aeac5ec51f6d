import type { ComplaintStep } from './complaint';

/** How the procedure numbers the events of the chain, the same in every language. */
export const STEP_SIGNS: Readonly<Record<ComplaintStep, string>> = {
  received: 't0',
  confirmed: 't1',
  notified: 't2',
  engineerConfirmed: 't2b',
  oqcTold: 't3',
  stockCounted: 't4',
  ipqcTold: 't5',
  wipCounted: 't6',
  replied: '8D',
  closed: '',
};
