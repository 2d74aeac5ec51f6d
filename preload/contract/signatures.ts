import * as z from 'zod';
import type { LackingSignature, SignatureMeaning, SigningHurdle } from '../../db/model/signatures';
import { SIGNATURE_MEANINGS, SIGNED_RECORDS } from '../../db/model/signatures';
import { code, reads, writes } from './takes';

export interface SignatureRow {
  readonly uid: string;
  readonly meaning: SignatureMeaning;
  readonly personCode: string;
  readonly personName: string;
  /** The function that he signed in; empty when none was asked for. */
  readonly function: string;
  readonly at: string;
  readonly contentSha256: string;
  /** False where nobody signs in: then a name was chosen, not proved. */
  readonly isPasswordChecked: boolean;
  /** The record has changed since. */
  readonly isVoid: boolean;
}

export interface RecordSignatures {
  readonly signatures: readonly SignatureRow[];
  /** What can be signed here, in order, and what stands in the asking person's way. */
  readonly meanings: readonly SignatureOffer[];
  /** Not to be signed yet: the round is not closed, the minutes are not written. */
  readonly isEarly: boolean;
}

export interface SignatureOffer {
  readonly meaning: SignatureMeaning;
  /** Null: it can be signed here. */
  readonly hurdle: SigningHurdle | null;
  /** What has to be signed before it. */
  readonly lacks: readonly LackingSignature[];
  /** What should be: it can be signed without. */
  readonly betterFirst: readonly LackingSignature[];
  /** Without sign-in: who may be chosen as the one who signs. */
  readonly people: readonly { readonly code: string; readonly name: string }[];
}

const signed = z.strictObject({ record: z.enum(SIGNED_RECORDS), key: code });

export const signatures = {
  'signatures.of': reads(signed).gives<RecordSignatures>(),
  /** The password is asked for again where people sign in; without sign-in `as` names one of the office's people. */
  'signatures.sign': writes(
    signed.extend({
      meaning: z.enum(SIGNATURE_MEANINGS),
      password: z.string().max(1000).optional(),
      as: code.optional(),
    }),
  ).gives<{ readonly uid: string }>(),
};
