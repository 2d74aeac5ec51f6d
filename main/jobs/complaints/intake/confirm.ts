import { keepComplaint } from '../../../../db/queries/complaints';
import type { Confirmed } from '../../../../preload/contract/complaintIntake';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { momentTold, tellStep } from '../clocks/tell';
import { newestCycle, theComplaint } from '../found';

/** What was agreed with the customer. The time is told with it, unless it was told before and no other is named now. */
export async function confirmComplaint(
  office: JobOffice,
  { id, conclusion, at, reason }: Checked<'complaints.confirm'>,
): Promise<Confirmed> {
  const { db, settings } = office;
  const complaint = await theComplaint(db, id);
  const { confirmedAt: before } = await newestCycle(db, complaint);
  if (before === null || at !== undefined) {
    const moment = at === undefined ? undefined : momentTold(at, settings.timeZone);
    await tellStep(office, complaint, { step: 'confirmed', at: moment, reason });
  }
  if (complaint.conclusion !== conclusion) {
    await keepComplaint(db, complaint.id, { conclusion });
    const sides = { old: { conclusion: complaint.conclusion }, new: { conclusion } };
    office.changed({ record: 'complaint', key: complaint.uid, ...sides });
  }
  const { confirmedAt } = await newestCycle(db, complaint);
  return { id: complaint.uid, code: complaint.code, conclusion, confirmedAt };
}
