import type { MeetingRow } from '../../../preload/contract/meetings';
import type { Conditions } from '../../parts/FilterBar';

/** Whether a meeting is among those that are asked for; a condition that says nothing asks nothing. */
export function meetsMeeting(meeting: MeetingRow, conditions: Conditions): boolean {
  const { words = '', state = '', kind = '' } = conditions;
  const text = plain(
    `${meeting.code} ${meeting.title} ${meeting.chair} ${meeting.round ?? ''} ${meeting.place}`,
  );
  return (
    plain(words)
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (state === '' || meeting.state === state) &&
    (kind === '' || meeting.kind === kind)
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** What waits first: minutes to be approved, then the next meeting, then minutes to be sent. Newest first comes in. */
export function firstWaiting(meetings: readonly MeetingRow[]): MeetingRow | undefined {
  return (
    meetings.findLast(({ state }) => state === 'held') ??
    meetings.findLast(({ state }) => state === 'planned') ??
    meetings.findLast(({ state, sentAt }) => state === 'approved' && sentAt === null)
  );
}
