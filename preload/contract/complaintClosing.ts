import * as z from 'zod';
import { CONFIRMING_ROLES, type ConfirmingRole, type Gate } from '../../db/model/complaints/closing';
import { type ComplaintKept, complaintId, momentField } from './complaints';
import { code, reads, writes } from './takes';

/** One of the two named roles has confirmed the effect. */
export interface EffectConfirmed {
  readonly role: ConfirmingRole;
  readonly evidence: string;
  readonly personName: string;
  readonly at: string;
  readonly isPasswordChecked: boolean;
  /** What it was about has changed since: it no longer counts. */
  readonly isVoid: boolean;
}

/** Who may confirm in one role, and what stands in the asking person's way. */
export interface ConfirmingOffer {
  readonly role: ConfirmingRole;
  readonly mayConfirm: boolean;
  /** Whom the complaint names for it; empty: whoever holds the function. */
  readonly named: string;
  /** Without sign-in: who may be chosen. */
  readonly people: readonly { readonly code: string; readonly name: string }[];
}

const why = z.string().trim().min(1).max(4000);

export const complaintClosing = {
  /** What closing still needs, each thing by itself. */
  'complaints.gates': reads(z.strictObject({ id: complaintId })).gives<{
    readonly gates: readonly Gate[];
    readonly confirmations: readonly EffectConfirmed[];
    readonly offers: readonly ConfirmingOffer[];
  }>(),
  /** The password is asked for again where people sign in; without sign-in `as` names one of the office's people. */
  'complaints.confirmEffect': writes(
    z.strictObject({
      id: complaintId,
      role: z.enum(CONFIRMING_ROLES),
      evidence: why,
      password: z.string().max(1000).optional(),
      as: code.optional(),
    }),
  ).gives<ComplaintKept>(),
  /** Refused as `complaint-incomplete` with each thing that is missing. */
  'complaints.close': writes(z.strictObject({ id: complaintId })).gives<ComplaintKept>(),
  /** A new run; the one before stays as it is. `receivedAt`: when the defect was reported again, left out: now. */
  'complaints.reopen': writes(
    z.strictObject({ id: complaintId, reason: why, receivedAt: momentField.optional() }),
  ).gives<ComplaintKept>(),
  'complaints.withdraw': writes(z.strictObject({ id: complaintId, reason: why })).gives<ComplaintKept>(),
  /** It was not withdrawn after all. */
  'complaints.takeUpAgain': writes(z.strictObject({ id: complaintId, reason: why })).gives<ComplaintKept>(),
};
