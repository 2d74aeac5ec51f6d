import { createHash } from 'node:crypto';
import {
  CONFIRMING_ROLES,
  type ConfirmingRole,
  closingGates,
  type Gate,
} from '../../../../db/model/complaints/closing';
import { canonicalText } from '../../../../db/model/signatures';
import {
  confirmationsOf,
  controlDocumentsOf,
  hasLookedAtCases,
  measureAuditsOf,
  measuresOf,
  openMinutes,
  piecesInRework,
  unknownPieces,
} from '../../../../db/queries/complaintClosing';
import type { ComplaintRecord, CycleRecord } from '../../../../db/queries/complaints';
import type { EffectConfirmed } from '../../../../preload/contract/complaintClosing';
import type { JobOffice } from '../../../office';

/** What closing this run still needs, and who has confirmed its effect. */
export async function gatesOf(
  { db, settings }: Pick<JobOffice, 'db' | 'settings'>,
  complaint: ComplaintRecord,
  cycle: CycleRecord,
): Promise<{ readonly gates: readonly Gate[]; readonly confirmations: readonly EffectConfirmed[] }> {
  const confirmations = await standingConfirmations({ db }, cycle);
  const chosen = (await measuresOf(db, cycle)).filter(({ isChosen }) => isChosen === 1);
  const documents = await controlDocumentsOf(db, cycle);
  const gates = closingGates(
    {
      confirmedBy: confirmations.filter(({ isVoid }) => !isVoid).map(({ role }) => role),
      documents: documents.map((one) => ({ ...one, isNeeded: one.isNeeded === 1 })),
      hasLookedAtCases: await hasLookedAtCases(db, cycle),
      hasReplied: cycle.repliedAt !== null,
      unknown: await unknownPieces(db, cycle),
      inRework: await piecesInRework(db, cycle),
      openMinutes: await openMinutes(db, complaint.uid),
      measures: {
        chosen: chosen.length,
        verified: chosen.filter(({ verifiedOn }) => verifiedOn !== null).length,
      },
    },
    settings.closingGates,
  );
  return { gates, confirmations };
}

/** The newest of each role, void where what it was about has changed since. */
export async function standingConfirmations(
  { db }: Pick<JobOffice, 'db'>,
  cycle: CycleRecord,
): Promise<readonly EffectConfirmed[]> {
  const rows = await confirmationsOf(db, cycle);
  if (rows.length === 0) return [];
  const now = await effectHash({ db }, cycle);
  return CONFIRMING_ROLES.flatMap((role: ConfirmingRole) => {
    const row = rows.findLast((one) => one.role === role);
    if (row === undefined) return [];
    const { evidence, personName, at, isPasswordChecked, contentSha256 } = row;
    return [
      {
        ...{ role, evidence, personName, at },
        isPasswordChecked: isPasswordChecked === 1,
        isVoid: contentSha256 !== now,
      },
    ];
  });
}

/** The hash of what an effect is confirmed of: the measures, the documents and the audits of one run. */
export async function effectHash({ db }: Pick<JobOffice, 'db'>, cycle: CycleRecord): Promise<string> {
  const content = {
    measures: await measuresOf(db, cycle),
    documents: await controlDocumentsOf(db, cycle),
    // A measure that is looked at once more stays confirmed; one that was not kept does not.
    notKept: (await measureAuditsOf(db, cycle)).filter(({ result }) => result === 'notKept'),
  };
  return createHash('sha256').update(canonicalText(content)).digest('hex');
}
