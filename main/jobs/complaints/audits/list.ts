import type { complaintAudits } from '../../../../preload/contract/complaintAudits';
import { theCycle } from '../../eightD/found';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { auditMeasures } from './keep';
import { shownAudits } from './shown';

export const audits: Jobs<keyof typeof complaintAudits> = {
  'complaints.audits': async (office, { id, cycle }) => {
    const complaint = await theComplaint(office.db, id);
    return shownAudits(office, complaint, await theCycle(office.db, complaint, cycle));
  },
  'complaints.auditMeasures': auditMeasures,
};
