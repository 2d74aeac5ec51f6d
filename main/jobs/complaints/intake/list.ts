import type { complaintIntake } from '../../../../preload/contract/complaintIntake';
import type { Jobs } from '../../list';
import { theComplaint } from '../found';
import { acknowledge, acknowledgement } from './acknowledge';
import { confirmComplaint } from './confirm';
import { intakeDrafts } from './draft';
import { partList, saveParts } from './partList';
import { propose } from './propose';

export const intake: Jobs<keyof typeof complaintIntake> = {
  'complaints.propose': propose,
  ...intakeDrafts,
  'complaints.confirm': confirmComplaint,
  'complaints.acknowledgement': async (office, { id, language }) =>
    acknowledgement(office, await theComplaint(office.db, id), language),
  'complaints.acknowledge': acknowledge,
  'complaints.parts': async (office) => ({ parts: await partList(office) }),
  'complaints.saveParts': saveParts,
};
