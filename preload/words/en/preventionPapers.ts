import type { ClosingGate } from '../../../db/model/complaints/closing';

/** What closing asks for, told whether it is met or not. */
const GATES: Readonly<Record<ClosingGate, string>> = {
  counted: 'Goods counted at all places',
  reworked: 'Rework finished',
  minutesApproved: 'Minutes approved',
  replied: '8D report with the customer',
  measuresVerified: 'Measures verified',
  controlDocuments: 'Control documents (PFMEA, control plan, work instruction)',
  earlierCases: 'Earlier cases looked at',
  processAuditor: 'Effect confirmed by the process auditor',
  projectPerson: 'Effect confirmed by the project person',
};

/** The papers of prevention: daily audits, effect and closing, abnormality history. */
export const preventionPapers = {
  gates: GATES,
  audits: {
    auditor: 'Process auditor',
    measures: 'Measures that are audited',
    looks: 'Daily audits',
    note: 'once every working day since the measures are in force; missing days are listed too',
    sheet: 'Daily audits',
    none: 'No measure is in force yet.',
    noLooks: 'There is no audit yet.',
    noneMissing: 'No audit is missing',
    columns: {
      number: 'No.',
      measure: 'Measure',
      owner: 'Owner',
      introducedOn: 'In force since',
      on: 'Day',
      result: 'Result',
      note: 'What was seen',
      who: 'Auditor',
      recordedAt: 'Recorded',
    },
  },
  effect: {
    effect: 'Effect confirmed',
    measures: 'Measures',
    documents: 'Control documents',
    gates: 'What closing asks for',
    closed: (at: string) => `Closed ${at}`,
    stands: 'stands',
    met: 'met',
    unmet: 'missing',
    none: 'Nothing recorded.',
    columns: {
      role: 'Role',
      name: 'Name',
      at: 'When',
      evidence: 'Evidence',
      state: 'State',
      measure: 'Measure',
      introducedOn: 'In force since',
      verifiedOn: 'Verified on',
      effect: 'Effect',
      kind: 'Kind',
      document: 'Document',
      revision: 'Revision',
      changedOn: 'Changed on',
      gate: 'Condition',
    },
  },
  history: {
    count: (cases: number) => (cases === 1 ? '1 case' : `${cases} cases`),
    says: 'the newest first; withdrawn and unjustified ones are left out',
  },
};
