import type { ClosingGate } from '../../../db/model/complaints/closing';
import type { Facts } from '../../../db/model/refusal';
import { telling } from '../telling';

/** What closing still lacks, as the list of it says. */
export const GATES: Readonly<Record<ClosingGate, string>> = {
  counted: 'unknown pieces',
  reworked: 'pieces still in rework',
  minutesApproved: 'minutes not approved',
  replied: '8D report not with the customer',
  measuresVerified: 'measures not confirmed',
  controlDocuments: 'control documents (PFMEA, control plan, work instruction)',
  earlierCases: 'earlier cases not looked at',
  processAuditor: 'effect not confirmed by the process auditor',
  projectPerson: 'effect not confirmed by the project person',
};

const ROLES: Readonly<Record<string, string>> = {
  processAuditor: 'process auditor',
  projectPerson: 'project person',
};

const { told, list } = telling(', ');

function missing(facts: Facts): string {
  const words: Readonly<Record<string, string>> = GATES;
  const codes = facts['missing'];
  return list(Array.isArray(codes) ? codes.map((code) => words[String(code)] ?? String(code)) : codes);
}

function role(facts: Facts): string {
  return ROLES[told(facts, 'role')] ?? told(facts, 'role');
}

/** How closing a complaint says no. */
export const complaintRefusals = {
  'eight-d-template-nameless': (facts: Facts) =>
    `“${told(facts, 'name')}” has none of the known names (such as D2_WHAT, D5_1_TEXT). It was not kept. Please name its cells, or write {{D2_WHAT}} in them.`,
  'eight-d-template-none': (facts: Facts) =>
    `${told(facts, 'customer')} has no 8D template yet. Please keep one first.`,
  'complaint-incomplete': (facts: Facts) =>
    `Complaint ${told(facts, 'code')} cannot be closed yet. Missing: ${missing(facts)}. Its state has not changed.`,
  'on-cause-record': (facts: Facts) =>
    `Complaint ${told(facts, 'code')} hangs on a cause record already; take it off there first. Nothing was saved.`,
  'nothing-to-audit': () =>
    'No measure is in force yet, so there is nothing to audit. Enter in the 8D when a measure was introduced.',
  'may-not-confirm': (facts: Facts) =>
    `The effect is to be confirmed by ${facts['named'] ? told(facts, 'named') : `somebody who is ${role(facts)}`}. Nothing was saved.`,
  'same-person-confirms': (facts: Facts) =>
    `${told(facts, 'name')} has already confirmed in the other role; the two roles are held by two people. Nothing was saved.`,
};
