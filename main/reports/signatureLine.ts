import { type Day, isMoment, wallClock } from '../../db/model/day';
import type { SignatureMeaning } from '../../db/model/signatures';
import type { SignatureRow } from '../../preload/contract/signatures';
import { shippedName } from '../../preload/words/shipped/shippedName';
import { wordsOf } from '../../preload/words/wordsOf';
import type { JobOffice } from '../office';
import type { Signature } from './document';

export interface SignedBy {
  readonly role: string;
  readonly meaning: SignatureMeaning;
}

/**
 * Signed where somebody has signed and nothing was changed since; else a line to sign on paper. A name that was chosen
 * without its password says so.
 */
export function signatureLine(
  office: JobOffice,
  { role, meaning }: SignedBy,
  signatures: readonly SignatureRow[],
): Signature {
  const signed = signatures.findLast((one) => one.meaning === meaning && !one.isVoid);
  if (signed === undefined) return { role, name: '', on: null, note: '' };
  const name = shippedName(signed.personName || signed.personCode, office.settings.language);
  return { role, name, on: signedOn(signed, office), note: provedWords(signed, office) };
}

export function signedOn({ at }: SignatureRow, { settings }: JobOffice): Day | null {
  return isMoment(at) ? wallClock(at, settings.timeZone).day : null;
}

/** Empty where the password was checked. */
export function provedWords({ isPasswordChecked }: SignatureRow, { settings }: JobOffice): string {
  return isPasswordChecked ? '' : wordsOf(settings.language).signatures.unproved;
}
