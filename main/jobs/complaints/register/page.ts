import type { ClockProfile } from '../../../../db/model/complaints/clockProfile';
import { lateIfReceivedBefore } from '../../../../db/model/complaints/lateSince';
import { lateSteps } from '../../../../db/model/complaints/lateSteps';
import { isReplyOnTime, type ReplyDue } from '../../../../db/model/complaints/replyDue';
import { workingCalendar } from '../../../../db/queries/calendar';
import {
  type LateBy,
  type RegisterFilter,
  type RegisterRecord,
  registerChoices,
  registerCount,
  registerPage,
} from '../../../../db/queries/complaintRegister';
import type {
  RegisterChoices,
  RegisterPage,
  RegisterRow,
} from '../../../../preload/contract/complaintRegister';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { replyDues } from '../figures/due';

const MOST = 500;
const MOST_WORDS = 8;

/** One page of the register, newest first, each complaint with what is late about it. */
export async function complaintsPage(
  office: JobOffice,
  { words = '', page = 0, most = MOST, ...conditions }: Checked<'complaints.page'>,
): Promise<RegisterPage> {
  const { db } = office;
  const filter: RegisterFilter = {
    ...conditions,
    words: words
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS),
  };
  const profiles = await profilesOf(office);
  const lateBy = await lateBefore(office, profiles, filter.late === 'reply');
  const rows = await registerPage(db, filter, lateBy, { from: page * most, most });
  const isWhole = page === 0 && rows.length < most;
  const total = isWhole ? rows.length : await registerCount(db, filter, lateBy);
  const dueOf = await replyDues(office);
  return {
    complaints: rows.map((row) => shownRow(row, dueOf(row), { profiles, office })),
    total,
    most,
  };
}

export function complaintChoices({ db }: JobOffice): Promise<RegisterChoices> {
  return registerChoices(db);
}

type Profile = Pick<ClockProfile, 'clocks' | 'replyWorkingDays'>;
type Profiles = ReadonlyMap<number, Profile>;

async function profilesOf({ db }: JobOffice): Promise<Profiles> {
  const rows = await db.selectFrom('clockProfile').select(['id', 'definitionJson']).execute();
  return new Map(rows.map(({ id, definitionJson }) => [id, JSON.parse(definitionJson)]));
}

/** The days are asked for only where they are compared with: a calendar is long. */
async function lateBefore(
  { db, settings, now, today }: JobOffice,
  profiles: Profiles,
  isAsked: boolean,
): Promise<LateBy> {
  const calendar = isAsked ? await workingCalendar(db, settings.worksSaturdays) : null;
  return {
    now,
    today,
    profiles: [...profiles].map(([id, { clocks, replyWorkingDays }]) => ({
      id,
      clocks,
      receivedBefore: calendar === null ? today : lateIfReceivedBefore(today, replyWorkingDays, calendar),
    })),
  };
}

interface Judging {
  readonly profiles: Profiles;
  readonly office: Pick<JobOffice, 'now' | 'today'>;
}

function shownRow(row: RegisterRecord, due: ReplyDue, { profiles, office }: Judging): RegisterRow {
  const { uid: id, code, customer, customerName, part, partName, problem, receivedOn, severity } = row;
  const { state, cycle, repliedOn, department, departmentName } = row;
  const rules = profiles.get(row.clockProfileId)?.clocks ?? [];
  return {
    ...{ id, code, customer, customerName, part, partName, problem, receivedOn, severity, state, cycle },
    isSafety: row.isSafety === 1,
    department: department ?? departmentName,
    isClosedBefore: row.isClosedBefore === 1,
    ...{ repliedOn, replyDueOn: due.day, reply: replyState(row, due, office) },
    lateClocks: lateSteps(rules, timesOf(row), {
      now: office.now,
      isOpen: state === 'open',
      importedAt: row.importedAt,
    }),
  };
}

function timesOf(row: RegisterRecord) {
  return {
    ...{ received: row.receivedAt, confirmed: row.confirmedAt, notified: row.notifiedAt },
    ...{ engineerConfirmed: row.engineerConfirmedAt, oqcTold: row.oqcToldAt, closed: row.closedAt },
    ...{ stockCounted: row.stockCountedAt, ipqcTold: row.ipqcToldAt, wipCounted: row.wipCountedAt },
  };
}

function replyState(
  { repliedAt, repliedOn, state }: RegisterRecord,
  due: ReplyDue,
  { now, today }: Judging['office'],
): RegisterRow['reply'] {
  if (repliedAt !== null && repliedOn !== null)
    return isReplyOnTime({ at: repliedAt, on: repliedOn }, due) ? 'onTime' : 'late';
  if (state !== 'open') return 'unjudged';
  const isPast = due.until === 'endOfDay' ? today > due.day : Date.parse(now) > Date.parse(due.until);
  return isPast ? 'late' : 'running';
}
