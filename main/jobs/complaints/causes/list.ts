import type { complaintCauses } from '../../../../preload/contract/complaintCauses';
import type { Jobs } from '../../list';
import { changeCauseRecord, hangOnCause, makeCauseRecord } from './keep';
import { causeRows, wholeCause } from './shown';

export const causes: Jobs<keyof typeof complaintCauses> = {
  'complaints.causeRecords': async ({ db }) => ({ records: await causeRows(db) }),
  'complaints.causeRecord': (office, { record }) => wholeCause(office, record),
  'complaints.makeCauseRecord': makeCauseRecord,
  'complaints.changeCauseRecord': changeCauseRecord,
  'complaints.hangOnCause': hangOnCause,
};
