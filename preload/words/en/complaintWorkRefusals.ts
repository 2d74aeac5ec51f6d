import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

const { told } = telling(', ');

function place(facts: Facts): string {
  const location = told(facts, 'location');
  return location === '' ? `place ${told(facts, 'line')}` : `“${location}”`;
}

export const complaintWorkRefusals = {
  'count-not-possible': (facts: Facts) =>
    facts['fault'] === 'tooMany'
      ? `At ${place(facts)} good ${told(facts, 'good')} and bad ${told(facts, 'bad')} are more than the quantity ${told(facts, 'quantity')}. Nothing was saved; please check.`
      : `At ${place(facts)} no quantity is given, so no count can be reported. Where there is nothing, write 0. Nothing was saved.`,
  'line-in-rework': (facts: Facts) =>
    `“${told(facts, 'location')}” has lots in rework and cannot be taken away. Nothing was saved; change the lots first.`,
  'rework-exceeds': (facts: Facts) =>
    facts['asked'] === undefined
      ? `Of this lot ${told(facts, 'done')} are done already, so ${told(facts, 'in')} cannot go in. Nothing was saved.`
      : `Only ${told(facts, 'open')} of this lot are open, so ${told(facts, 'asked')} cannot be reported. Nothing was saved; please check.`,
  'lot-begun': (facts: Facts) =>
    `Of this lot${told(facts, 'method') === '' ? '' : ` (${told(facts, 'method')})`} ${told(facts, 'done')} are done already, so it cannot be taken away. Nothing was saved; take its progress back first.`,
};
