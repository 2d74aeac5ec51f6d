import type { Migration } from 'kysely/migration';
import * as firstOffice from './0001-first-office';
import * as people from './0002-people';
import * as trail from './0003-trail';
import * as actions from './0004-actions';
import * as records from './0005-records';
import * as meetings from './0006-meetings';
import * as secondKeying from './0007-second-keying';
import * as search from './0008-search';
import * as meetingDecisions from './0009-meeting-decisions';
import * as improvementSlip from './0010-improvement-slip';
import * as searchGroups from './0011-search-groups';
import * as complaints from './0012-complaints';
import * as actionOutcomes from './0013-action-outcomes';
import * as complaintClocks from './0014-complaint-clocks';
import * as eightDFindings from './0015-eight-d-findings';
import * as complaintRegister from './0016-complaint-register';
import * as trailPapers from './0017-trail-papers';
import * as importedRuns from './0018-imported-runs';
import * as complaintSettlement from './0019-complaint-settlement';

/** All migrations by name, in order. A released one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-office': firstOffice,
  '0002-people': people,
  '0003-trail': trail,
  '0004-actions': actions,
  '0005-records': records,
  '0006-meetings': meetings,
  '0007-second-keying': secondKeying,
  '0008-search': search,
  '0009-meeting-decisions': meetingDecisions,
  '0010-improvement-slip': improvementSlip,
  '0011-search-groups': searchGroups,
  '0012-complaints': complaints,
  '0013-action-outcomes': actionOutcomes,
  '0014-complaint-clocks': complaintClocks,
  '0015-eight-d-findings': eightDFindings,
  '0016-complaint-register': complaintRegister,
  '0017-trail-papers': trailPapers,
  '0018-imported-runs': importedRuns,
  '0019-complaint-settlement': complaintSettlement,
};

/** The version that a file carries in its header (user_version) once all of them have run. */
export const SCHEMA_VERSION = Object.keys(MIGRATIONS).length;
