import { addDays, type Day } from '../day';
import type { WorkingCalendar } from '../workingDays';
import { replyDue } from './replyDue';

// Working days and the longest holidays together are far less than this.
const MOST_DAYS = 5000;

/**
 * Whoever was received before this day and has no 8D report yet is late today: the later the receipt, the later the due
 * day, so that one day tells all apart.
 */
export function lateIfReceivedBefore(today: Day, workingDays: number, calendar: WorkingCalendar): Day {
  let first = addDays(today, 1);
  for (let back = 0; back < MOST_DAYS; back += 1) {
    const before = addDays(first, -1);
    if (replyDue(before, workingDays, calendar, null).day < today) return first;
    first = before;
  }
  return first;
}
