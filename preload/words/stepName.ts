import type { ComplaintStep } from '../../db/model/complaints/complaint';
import type { Facts } from '../../db/model/refusal';

/** A step of a complaint that a fact names, in words. */
export function stepName({ step }: Facts, steps: Readonly<Record<ComplaintStep, string>>): string {
  return Object.entries(steps).find(([one]) => one === step)?.[1] ?? String(step);
}
