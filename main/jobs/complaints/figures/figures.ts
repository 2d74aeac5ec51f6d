import {
  type ComplaintFigures,
  complaintFigures,
  type Period,
} from '../../../../db/model/complaints/figures';
import { countedComplaints } from '../../../../db/queries/complaintFigures';
import type { JobOffice } from '../../../office';
import { replyDues } from './due';

/** The complaints of a period, each by its first run (rulebook 9). */
export async function figuresOfPeriod(office: JobOffice, period: Period): Promise<ComplaintFigures> {
  const dueOf = await replyDues(office);
  const rows = await countedComplaints(office.db, period);
  const counted = rows.map((row) => ({
    ...row,
    isClosed: row.closedAt !== null || row.isClosedBefore === 1,
  }));
  return complaintFigures(counted, period, dueOf);
}
