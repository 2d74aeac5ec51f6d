import { documentRevisions } from './documentRevisions';
import { meetingMinutes } from './meetingMinutes';
import type { Report } from './report';
import { roundSummary } from './roundSummary';

/** Every report. A new one is a file and a line here. */
export const REPORTS: readonly Report[] = [roundSummary, documentRevisions, meetingMinutes];
