import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosingFacts, type ControlDocument, closingGates, OWN_GATES, RULE_GATES } from './closing';

const named = (kind: ControlDocument['kind']): ControlDocument => {
  return { kind, isNeeded: true, number: 'PF-012', newRevision: '5', reason: '' };
};
const notNeeded = (kind: ControlDocument['kind'], reason: string): ControlDocument => {
  return { kind, isNeeded: false, number: '', newRevision: '', reason };
};

const READY: ClosingFacts = {
  confirmedBy: ['processAuditor', 'projectPerson'],
  documents: [named('pfmea'), named('controlPlan'), notNeeded('workInstruction', '作业方法没有改变')],
  hasLookedAtCases: true,
  hasReplied: true,
  unknown: 0,
  inRework: 0,
  openMinutes: 0,
  measures: { chosen: 4, verified: 4 },
};

const lacking = (facts: Partial<ClosingFacts>, own: Parameters<typeof closingGates>[1] = OWN_GATES) =>
  closingGates({ ...READY, ...facts }, own)
    .filter(({ isMet }) => !isMet)
    .map(({ gate, missing }) => `${gate} ${missing}`);

describe('closing a complaint', () => {
  it.each<[string, Partial<ClosingFacts>, readonly string[]]>([
    ['nothing is missing', {}, []],
    ['the project person has not confirmed', { confirmedBy: ['processAuditor'] }, ['projectPerson 1']],
    ['nobody has confirmed', { confirmedBy: [] }, ['processAuditor 1', 'projectPerson 1']],
    ['no document is named', { documents: [] }, ['controlDocuments 3']],
    [
      'the control plan has no new revision',
      {
        documents: [named('pfmea'), { ...named('controlPlan'), newRevision: ' ' }, named('workInstruction')],
      },
      ['controlDocuments 1'],
    ],
    [
      'one of two work instructions has no new revision',
      { documents: [...READY.documents, { ...named('workInstruction'), newRevision: '' }] },
      ['controlDocuments 1'],
    ],
    [
      'a document is not needed, without a reason',
      { documents: [named('pfmea'), named('controlPlan'), notNeeded('workInstruction', '')] },
      ['controlDocuments 1'],
    ],
    ['the earlier cases were not looked at', { hasLookedAtCases: false }, ['earlierCases 1']],
    ['the 8D is not with the customer', { hasReplied: false }, ['replied 1']],
    ['20,400 pieces are unknown', { unknown: 20_400 }, ['counted 20400']],
    ['180 pieces are in rework', { inRework: 180 }, ['reworked 180']],
    ['minutes are not approved', { openMinutes: 1 }, ['minutesApproved 1']],
    ['one measure is not verified', { measures: { chosen: 4, verified: 3 } }, ['measuresVerified 1']],
  ])('%s', (_said, facts, expected) => {
    expect(lacking(facts)).toEqual(expected);
  });

  it('asks for what the office asks for, and always for what the rule asks', () => {
    const nothing: ClosingFacts = {
      ...{ confirmedBy: [], documents: [], hasLookedAtCases: false, hasReplied: false },
      ...{ unknown: 1, inRework: 1, openMinutes: 1, measures: { chosen: 1, verified: 0 } },
    };
    fc.assert(
      fc.property(fc.subarray([...OWN_GATES]), (own) => {
        const gates = closingGates(nothing, own).map(({ gate }) => gate);
        expect(new Set(gates)).toEqual(new Set([...RULE_GATES, ...own]));
      }),
    );
  });
});
