import type { complaintRework } from '../../../../preload/contract/complaintRework';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { addReworkDay, dropReworkDay } from './days';
import { saveRework } from './save';
import { shownRework } from './shown';

export const rework: Jobs<keyof typeof complaintRework> = {
  'complaints.rework': async (office, { id }) => shownRework(office, await theComplaint(office.db, id)),
  'complaints.saveRework': saveRework,
  'complaints.addReworkDay': addReworkDay,
  'complaints.dropReworkDay': dropReworkDay,
};
