import { documentRevisions } from './documentRevisions';
import { eightD } from './eightD';
import type { EightDReport } from './eightD/report';
import { meetingMinutes } from './meetingMinutes';
import type { Report } from './report';
import { roundSummary } from './roundSummary';

/** Every report. A new one is a file and a line here. */
export const REPORTS: readonly (Report | Report<EightDReport>)[] = [
  roundSummary,
  documentRevisions,
  meetingMinutes,
  eightD,
];
