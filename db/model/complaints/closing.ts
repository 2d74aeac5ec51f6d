/** Rulebook 4: without these no complaint is closed, whatever the office sets. */
export const RULE_GATES = ['processAuditor', 'projectPerson', 'controlDocuments', 'earlierCases'] as const;

/** What an office may ask for besides (its setting); all of them unless it says otherwise. */
export const OWN_GATES = ['replied', 'counted', 'reworked', 'minutesApproved', 'measuresVerified'] as const;
export type OwnGate = (typeof OWN_GATES)[number];

export type ClosingGate = (typeof RULE_GATES)[number] | OwnGate;

/** The control documents that are named with their new revision, or as not needed with a reason. */
export const CONTROL_DOCUMENTS = ['pfmea', 'controlPlan', 'workInstruction'] as const;
export type ControlDocumentKind = (typeof CONTROL_DOCUMENTS)[number] | 'other';

export const CONFIRMING_ROLES = ['processAuditor', 'projectPerson'] as const;
export type ConfirmingRole = (typeof CONFIRMING_ROLES)[number];

/** What stands in one run of a complaint when somebody wants to close it. */
export interface ClosingFacts {
  /** Confirmations that still say what they said: a changed record makes them void. */
  readonly confirmedBy: readonly ConfirmingRole[];
  readonly documents: readonly ControlDocument[];
  readonly hasLookedAtCases: boolean;
  readonly hasReplied: boolean;
  /** Pieces at all places that nobody has judged. */
  readonly unknown: number;
  /** Pieces in rework that are neither good nor scrapped. */
  readonly inRework: number;
  /** Meetings of this run whose minutes are not approved. */
  readonly openMinutes: number;
  /** Chosen measures, and those of them whose effect is verified. */
  readonly measures: { readonly chosen: number; readonly verified: number };
}

export interface ControlDocument {
  readonly kind: ControlDocumentKind;
  readonly isNeeded: boolean;
  readonly number: string;
  readonly newRevision: string;
  readonly reason: string;
}

export interface Gate {
  readonly gate: ClosingGate;
  readonly isMet: boolean;
  /** How much is missing: pieces, minutes, measures, documents. */
  readonly missing: number;
}

/** Every gate with what it lacks, in the order of the work. Closing is refused while one is not met (rulebook 4). */
export function closingGates(facts: ClosingFacts, own: readonly OwnGate[]): readonly Gate[] {
  const { measures } = facts;
  const lacking: Readonly<Record<ClosingGate, number>> = {
    counted: facts.unknown,
    reworked: facts.inRework,
    minutesApproved: facts.openMinutes,
    replied: facts.hasReplied ? 0 : 1,
    measuresVerified: measures.chosen - measures.verified,
    controlDocuments: CONTROL_DOCUMENTS.filter((kind) => !isNamed(facts.documents, kind)).length,
    earlierCases: facts.hasLookedAtCases ? 0 : 1,
    processAuditor: facts.confirmedBy.includes('processAuditor') ? 0 : 1,
    projectPerson: facts.confirmedBy.includes('projectPerson') ? 0 : 1,
  };
  const asked = IN_ORDER.filter((gate) => isRule(gate) || own.some((one) => one === gate));
  return asked.map((gate) => ({ gate, isMet: lacking[gate] === 0, missing: lacking[gate] }));
}

const IN_ORDER: readonly ClosingGate[] = [
  ...(['counted', 'reworked', 'minutesApproved', 'replied', 'measuresVerified'] as const),
  ...(['controlDocuments', 'earlierCases', 'processAuditor', 'projectPerson'] as const),
];

function isRule(gate: ClosingGate): boolean {
  return RULE_GATES.some((one) => one === gate);
}

/** All of a kind are named, and there is at least one. */
function isNamed(documents: readonly ControlDocument[], kind: ControlDocumentKind): boolean {
  const own = documents.filter((one) => one.kind === kind);
  return own.length > 0 && own.every(isComplete);
}

function isComplete({ isNeeded, number, newRevision, reason }: ControlDocument): boolean {
  return isNeeded ? number.trim() !== '' && newRevision.trim() !== '' : reason.trim() !== '';
}
