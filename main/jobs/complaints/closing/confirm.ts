import { v7 as newUid } from 'uuid';
import { CONFIRMING_ROLES, type ConfirmingRole } from '../../../../db/model/complaints/closing';
import { holds, type OfficeFunction } from '../../../../db/model/people';
import { Refusal } from '../../../../db/model/refusal';
import type { ComplaintRecord } from '../../../../db/queries/complaints';
import { heldFunctions } from '../../../../db/queries/signatures';
import type { ConfirmingOffer } from '../../../../preload/contract/complaintClosing';
import type { Checked } from '../../../../preload/contract/index';
import type { SignedIn } from '../../../../preload/contract/settings';
import type { JobOffice } from '../../../office';
import { confirmPassword } from '../../../people/confirmPassword';
import { peopleHere, signerOf } from '../../../signing/signer';
import { keptComplaint, newestCycle, theComplaint } from '../found';
import { peopleOf } from '../shown';
import { effectHash, gatesOf } from './gates';

/**
 * The effect is confirmed with evidence by whom the complaint names for the role (HSF 3.3), else by whoever holds the
 * function where anybody does. Refused as `may-not-confirm`, and as `same-person-confirms` for both roles by one person.
 */
export async function confirmEffect(office: JobOffice, asked: Checked<'complaints.confirmEffect'>) {
  const { db, now } = office;
  const { id, role, evidence, password, as } = asked;
  const complaint = await theComplaint(db, id);
  const cycle = await newestCycle(db, complaint);
  const signer = await signerOf(office, as, 'complaints.confirmEffect');
  await refuseNotConfirming(office, complaint, role, signer);
  const { confirmations } = await gatesOf(office, complaint, cycle);
  const other = confirmations.find((one) => one.role !== role && !one.isVoid);
  if (other?.personName === signer.name && (await peopleHere(office)).length > 1)
    throw new Refusal('same-person-confirms', { name: signer.name });
  const isPasswordChecked = await confirmPassword(office, password);
  await db
    .insertInto('effectConfirmation')
    .values({
      ...{ uid: newUid(), complaintId: complaint.id, cycle: cycle.cycle, role, evidence, at: now },
      ...{ personCode: signer.code, personName: signer.name },
      contentSha256: await effectHash(office, cycle),
      isPasswordChecked: isPasswordChecked ? 1 : 0,
    })
    .execute();
  const told = { effectConfirmed: role, by: signer.name, evidence };
  office.changed({ record: 'complaint', key: complaint.uid, old: null, new: told });
  return keptComplaint(db, complaint.uid);
}

/** Refused as `may-not-confirm` for whoever is not the one for a role. */
export async function refuseNotConfirming(
  { db }: Pick<JobOffice, 'db'>,
  complaint: ComplaintRecord,
  role: ConfirmingRole,
  person: SignedIn,
): Promise<void> {
  if (!mayConfirm(complaint, role, person, await heldFunctions(db)))
    throw new Refusal('may-not-confirm', { role, named: peopleOf(complaint)[role].name });
}

/** For each role who may confirm here. */
export async function confirmingOffers(
  office: JobOffice,
  complaint: ComplaintRecord,
): Promise<readonly ConfirmingOffer[]> {
  const held = await heldFunctions(office.db);
  const people = office.settings.signIn ? [] : await peopleHere(office);
  return CONFIRMING_ROLES.map((role) => {
    const able = people.filter((person) => mayConfirm(complaint, role, person, held));
    return {
      role,
      mayConfirm: able.length > 0 || mayConfirm(complaint, role, office.user, held),
      named: peopleOf(complaint)[role].name,
      people: able.map(({ code, name }) => ({ code, name })),
    };
  });
}

function mayConfirm(
  complaint: ComplaintRecord,
  role: ConfirmingRole,
  person: SignedIn,
  held: ReadonlySet<OfficeFunction>,
): boolean {
  if (!holds(person.role, 'clerk')) return false;
  const named = peopleOf(complaint)[role];
  if (named.code !== null) return named.code === person.code;
  return !held.has(role) || person.functions.includes(role);
}
