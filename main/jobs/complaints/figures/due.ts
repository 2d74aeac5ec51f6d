import { type ReplyDue, replyDue } from '../../../../db/model/complaints/replyDue';
import type { Day, Moment } from '../../../../db/model/day';
import { workingCalendar } from '../../../../db/queries/calendar';
import { replyWorkingDays } from '../../../../db/queries/complaintFigures';
import type { JobOffice } from '../../../office';

/** A run as far as the last day of its 8D report depends on it. */
export interface DueRun {
  readonly receivedOn: Day;
  readonly customerDueOn: Day | null;
  readonly customerDueAt: Moment | null;
  readonly replyDueOn: Day | null;
  readonly clockProfileId: number;
}

/** When each run’s 8D report is due; what was kept when it went out stands, whatever the calendar says since. */
export async function replyDues({
  db,
  settings,
}: Pick<JobOffice, 'db' | 'settings'>): Promise<(run: DueRun) => ReplyDue> {
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const days = await replyWorkingDays(db);
  const known = new Map<string, ReplyDue>();
  const byProfile = (receivedOn: Day, profile: number): ReplyDue => {
    const key = `${receivedOn} ${profile}`;
    const found = known.get(key) ?? replyDue(receivedOn, days.get(profile) ?? 0, calendar, null);
    known.set(key, found);
    return found;
  };
  return (run) => {
    const { receivedOn, customerDueOn, customerDueAt, replyDueOn, clockProfileId } = run;
    const isCustomers = customerDueOn !== null && (replyDueOn ?? customerDueOn) === customerDueOn;
    if (isCustomers)
      return { day: customerDueOn, until: customerDueAt ?? 'endOfDay', by: 'customer', isKnown: true };
    if (replyDueOn !== null) return { day: replyDueOn, until: 'endOfDay', by: 'profile', isKnown: true };
    return byProfile(receivedOn, clockProfileId);
  };
}
