import type { complaintCases } from '../../../../preload/contract/complaintCases';
import type { Jobs } from '../../list';
import { abnormalities } from './abnormal';
import { earlierCases } from './earlier';
import { lookAtCases } from './look';

export const cases: Jobs<keyof typeof complaintCases> = {
  'complaints.earlierCases': earlierCases,
  'complaints.lookAtCases': lookAtCases,
  'complaints.abnormalities': abnormalities,
};
