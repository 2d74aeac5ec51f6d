import { historyOf } from '../../../../db/queries/history';
import type { Db } from '../../../../db/schema';
import type { ClockNote } from '../../../../preload/contract/complaintClocks';

const CHANNEL = 'complaints.noteClock';

/** What was noted while the clocks of a complaint ran, oldest first. */
export async function clockNotesOf(db: Db, uid: string): Promise<readonly ClockNote[]> {
  const rows = await historyOf(db, 'complaint', uid);
  return rows
    .filter(({ channel }) => channel === CHANNEL)
    .map(({ newJson }) => {
      const {
        clockNote: kind,
        clockFrom: from,
        clockTo: to,
        clockSeconds: seconds,
      } = JSON.parse(newJson ?? '{}');
      return { kind, from, to, seconds };
    });
}
