import type { Missing } from '../../../db/model/actions/steps';
import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';
import { complaintSettlementTrail } from './complaintSettlementTrail';
import { eightDTrail } from './eightDTrail';

const MISSING: Readonly<Record<Missing, string>> = {
  rootCause: 'the root cause',
  measures: 'at least one measure',
  measureOwner: 'a measure’s owner',
  measureDueOn: 'a measure’s due day',
  answer: 'the department’s answer',
  measureDone: 'a measure’s day of completion',
  verification: 'the confirmation',
};

const FIELDS: Readonly<Record<string, string>> = { dueOn: 'due day' };

const LISTS: Readonly<Record<string, string>> = {
  ...eightDTrail,
  ...complaintSettlementTrail,
  causes: 'causes',
  measures: 'measures',
  stock: 'the isolation and counts',
  rework: 'the rework',
};

const { told, list } = telling(', ');

function missing(facts: Facts): string {
  const words: Readonly<Record<string, string>> = MISSING;
  const codes = facts['missing'];
  return list(Array.isArray(codes) ? codes.map((code) => words[String(code)] ?? String(code)) : codes);
}

function listName(facts: Facts): string {
  const name = told(facts, 'list');
  return LISTS[name] ?? name;
}

/** How an action's work says no. */
export const actionRefusals = {
  'unknown-action': (facts: Facts) =>
    `There is no action with the code “${told(facts, 'id')}”. Please check the code.`,
  'action-incomplete': (facts: Facts) =>
    `Action ${told(facts, 'code')} still lacks ${missing(facts)}. Its state was not changed; fill it in and try again.`,
  'reason-needed': (facts: Facts) =>
    `The ${FIELDS[told(facts, 'field')] ?? told(facts, 'field')} of action ${told(facts, 'code')} changes: please give the reason. Nothing was saved.`,
  'evidence-needed': (facts: Facts) =>
    `Action ${told(facts, 'code')} is confirmed by a day: please name the evidence. Nothing was saved.`,
  'changed-meanwhile': (facts: Facts) =>
    `${told(facts, 'name')} changed the ${listName(facts)} at ${told(facts, 'at')}, so nothing was saved. What you wrote is still here, beside what was changed: look at both, then save again.`,
  'no-next-round': (facts: Facts) =>
    `Action ${told(facts, 'code')} cannot be confirmed by the next round yet: ${facts['round'] === null ? 'no later round of the same questionnaire and rule set exists' : `${told(facts, 'round')} is not closed or lacks the figure`}. Wait for it, or confirm by a day with evidence.`,
  'not-a-slip': (facts: Facts) =>
    `The file “${told(facts, 'name')}” is no improvement report (Excel) of ours. Nothing was read. Please fill in the file that was sent out.`,
  'unknown-slip': (facts: Facts) =>
    `There is no improvement report with the code “${told(facts, 'code')}” here. Nothing was read; please check the code.`,
  'slip-of-earlier-cycle': (facts: Facts) =>
    `${told(facts, 'code')} is of cycle ${told(facts, 'cycle')}, and the action is in cycle ${told(facts, 'now')}. Nothing was taken; please use the report that was sent last.`,
  'slip-cells-wrong': (facts: Facts) =>
    `These cells of ${told(facts, 'code')} cannot be read: ${told(facts, 'cells')}. Nothing was taken; please mend the file and import it again.`,
};
