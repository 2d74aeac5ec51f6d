import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { complaints } from './complaints';

const { told } = telling(', ');

function step(facts: Facts, name: string): string {
  const steps: Readonly<Record<string, string>> = complaints.steps;
  const code = told(facts, name);
  return steps[code] ?? code;
}

/** How the times of a complaint say no. */
export const complaintClockRefusals = {
  'reason-missing': (facts: Facts) => {
    if (facts['asked'] === 'correction')
      return `“${step(facts, 'step')}” was told as ${told(facts, 'was')}. Say why it becomes ${told(facts, 'at')}; the time before stays. Nothing was changed.`;
    if (facts['asked'] === 'backDated')
      return `“${step(facts, 'step')}” at ${told(facts, 'at')} lies more than ${told(facts, 'minutes')} minutes back: say why. Nothing was saved.`;
    return 'This record is confirmed or closed: say why it is changed. Nothing has been changed.';
  },
  'time-in-future': (facts: Facts) =>
    `“${step(facts, 'step')}” at ${told(facts, 'at')} has not come yet (it is ${told(facts, 'now')}). Nothing was saved.`,
  'time-out-of-order': (facts: Facts) =>
    `“${step(facts, 'step')}” (${told(facts, 'at')}) cannot be before “${step(facts, 'from')}” (${told(facts, 'fromAt')}). Nothing was saved; please check the time.`,
};
