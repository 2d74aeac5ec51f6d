import { abnormalityHistory } from './abnormalityHistory';
import { complaintAcceptance } from './complaintAcceptance';
import { complaintNotice } from './complaintNotice';
import { documentRevisions } from './documentRevisions';
import { effectConfirmation } from './effectConfirmation';
import { eightD } from './eightD';
import type { EightDReport } from './eightD/report';
import { measureAudits } from './measureAudits';
import { meetingMinutes } from './meetingMinutes';
import type { Report } from './report';
import { reworkProgress } from './reworkProgress';
import { roundSummary } from './roundSummary';
import { stockCount, wipCount } from './stockCount';

/** Every report. A new one is a file and a line here. */
export const REPORTS: readonly (Report | Report<EightDReport>)[] = [
  roundSummary,
  documentRevisions,
  meetingMinutes,
  eightD,
  complaintAcceptance,
  complaintNotice,
  stockCount,
  wipCount,
  reworkProgress,
  measureAudits,
  effectConfirmation,
  abnormalityHistory,
];
