import { Refusal } from '../db/model/refusal';

/** Why a closed record is changed, to be kept with the change. Refused as `reason-missing` when nothing is said. */
export function askedReason(reason: string, record: string): string {
  const said = reason.trim();
  if (said === '') throw new Refusal('reason-missing', { record });
  return said;
}
