import type { Day } from '../../../../db/model/day';
import {
  complainedParts,
  deliveredParts,
  knownParts,
  recentDeliveries,
} from '../../../../db/queries/complaintIntake';
import type { Db } from '../../../../db/schema';
import type { ProposedDelivery, ProposedPart } from '../../../../preload/contract/complaintIntake';
import { matching } from './matching';

const MOST = 8;

/** Every part that is known from anywhere: told by the office first, then what deliveries and complaints call it. */
export async function allParts(db: Db, customerId: number | undefined): Promise<readonly ProposedPart[]> {
  const parts = new Map<string, Known>();
  const add = (code: string, more: Partial<Known>) => parts.set(code, joined(parts.get(code), more));
  for (const { code, name, model } of await knownParts(db)) add(code, { name, model });
  for (const { code, name, deliveredOn } of await deliveredParts(db, customerId))
    add(code, { name, deliveredOn: customerId === undefined ? null : deliveredOn });
  for (const { code, name, model } of await complainedParts(db)) add(code, { name, model });
  return [...parts]
    .map(([part, { name, ...known }]) => ({ part, partName: name, ...known }))
    .toSorted(lastDeliveredFirst);
}

interface Known {
  readonly name: string;
  readonly model: string;
  readonly deliveredOn: Day | null;
}

function joined(before: Known | undefined, more: Partial<Known>): Known {
  const { name = '', model = '', deliveredOn = null } = more;
  if (before === undefined) return { name, model, deliveredOn };
  return {
    name: before.name || name,
    model: before.model || model,
    deliveredOn: before.deliveredOn ?? deliveredOn,
  };
}

function lastDeliveredFirst(left: ProposedPart, right: ProposedPart): number {
  const [one, other] = [left.deliveredOn ?? '', right.deliveredOn ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return left.part < right.part ? -1 : 1;
}

export function proposedParts(all: readonly ProposedPart[], typed: string) {
  return matching(all, typed, ({ part, partName, model }) => [part, partName, model], MOST);
}

/** The customer's last deliveries, newest first. */
export async function proposedDeliveries(
  db: Db,
  customerId: number,
  part: string,
): Promise<readonly ProposedDelivery[]> {
  const rows = await recentDeliveries(db, customerId, part, MOST);
  return rows.flatMap(({ deliveredOn, ...row }) => (deliveredOn === null ? [] : [{ ...row, deliveredOn }]));
}
