import type { Day } from '../../../../db/model/day';
import { type MeetingKind, readTime } from '../../../../db/model/meetings';

/** The head of a meeting as it is typed. */
export interface MeetingDraft {
  readonly title: string;
  readonly kind: MeetingKind;
  readonly heldOn: Day | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
}

export function isTime(typed: string): boolean {
  return typed.trim() === '' || readTime(typed) !== null;
}

/** What can be kept; null while something is missing or cannot be read. */
export function readyDraft(draft: MeetingDraft) {
  const { heldOn, title, startsAt, endsAt } = draft;
  if (heldOn === null || title.trim() === '' || !isTime(startsAt) || !isTime(endsAt)) return null;
  return { ...draft, title: title.trim(), heldOn };
}
