import { isWorkingDay } from '../../../../db/model/workingDays';
import { workingCalendar } from '../../../../db/queries/calendar';
import { notAuditedOn } from '../../../../db/queries/complaintAudits';
import type { Due } from '../../../../preload/contract/dues';
import type { JobOffice } from '../../../office';
import { newestCycle } from '../found';
import { auditsEndedOn } from './shown';

/** Complaints whose measures the process auditor has yet to look at today. */
export async function auditDues(office: JobOffice): Promise<readonly Due[]> {
  const { db, settings, today } = office;
  const rows = await notAuditedOn(db, today);
  if (rows.length === 0 || !isWorkingDay(today, await workingCalendar(db, settings.worksSaturdays)))
    return [];
  const dues: Due[] = [];
  for (const { complaintId, uid, code, problem: title, personName, auditorName } of rows) {
    const run = await newestCycle(db, { id: complaintId });
    if ((await auditsEndedOn(office, { state: 'open' }, run)) !== null) continue;
    const who = personName ?? auditorName;
    dues.push({
      ...{ uid: `${uid}-audit-${today}`, kind: 'audit', on: today, code, title, who },
      ...{ action: null, meeting: null, complaint: uid, forms: 0 },
    });
  }
  return dues;
}
