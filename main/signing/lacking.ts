import type { Facts } from '../../db/model/refusal';
import { ACTION_MEANINGS, type LackingSignature, lackingSignatures } from '../../db/model/signatures';
import type { JobOffice } from '../office';
import { signaturesShown } from './signed';

/** What is lacking as a refusal tells it: who has not signed, and whose signature has become void. */
export function lackFacts(lacking: readonly LackingSignature[]): Facts {
  return {
    missing: lacking.filter(({ isVoid }) => !isVoid).map(({ meaning }) => meaning),
    void: lacking.filter(({ isVoid }) => isVoid).map(({ meaning }) => meaning),
  };
}

export async function lackingOfAction(office: JobOffice, uid: string): Promise<readonly LackingSignature[]> {
  return lackingSignatures(ACTION_MEANINGS, await signaturesShown(office, 'action', uid));
}
