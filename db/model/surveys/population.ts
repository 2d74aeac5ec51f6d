import type { EligibleReason, Population } from './ruleSet';

export const CUSTOMER_STATUSES = ['existing', 'developing', 'potential', 'lost'] as const;
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number];

/** What the rule asks of one customer; deliveries are lines delivered in the period (rulebook 9, "eligible"). */
export interface Candidate {
  readonly code: string;
  readonly status: CustomerStatus;
  readonly ownMould: boolean;
  readonly keyProspect: boolean;
  readonly quantity: number;
  readonly deliveries: number;
  /** A part was delivered to him for the first time in the period. */
  readonly hasNewProduct: boolean;
}

interface Eligibility {
  readonly code: string;
  readonly reasons: readonly EligibleReason[];
}

export interface Eligible {
  /** With the reasons that he meets. */
  readonly customers: readonly Eligibility[];
  /** With the reasons that he does not meet. */
  readonly left: readonly Eligibility[];
}

export function eligibleOf(candidates: readonly Candidate[], population: Population): Eligible {
  const asked = reasonsAsked(population);
  const met = candidates.map((candidate) => ({
    code: candidate.code,
    reasons: asked.filter((reason) => meets(candidate, reason, population)),
  }));
  return {
    customers: met.filter(({ reasons }) => reasons.length > 0),
    left: met.filter(({ reasons }) => reasons.length === 0).map(({ code }) => ({ code, reasons: asked })),
  };
}

function reasonsAsked(population: Population): readonly EligibleReason[] {
  if (population.who === 'any-of') return population.reasons;
  return population.who === 'delivered-in-period' ? ['deliveries'] : ['allCustomers'];
}

function meets(candidate: Candidate, reason: EligibleReason, population: Population): boolean {
  switch (reason) {
    case 'allCustomers':
      return isOfStatus(candidate.status, population);
    case 'quantity':
      return population.who === 'any-of' && candidate.quantity >= population.quantity;
    case 'deliveries':
      return candidate.deliveries >= (population.who === 'any-of' ? population.deliveries : 1);
    case 'newProduct':
      return candidate.hasNewProduct;
    case 'ownMould':
      return candidate.ownMould;
    case 'keyProspect':
      return candidate.keyProspect && candidate.status === 'developing';
  }
}

function isOfStatus(status: CustomerStatus, population: Population): boolean {
  if (status === 'existing') return true;
  return population.who === 'existing-and-potential' && status === 'potential';
}
