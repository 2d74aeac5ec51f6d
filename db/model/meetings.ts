export const MEETING_KINDS = ['improvement', 'quality', 'target', 'managementReview', 'other'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Planned, held with its minutes being written, approved: then the minutes stay as they are. */
export const MEETING_STATES = ['planned', 'held', 'approved'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const ATTENDANCES = ['absent', 'present', 'excused'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

const CODE_DIGITS = 3;

/** MT-2026-001: counted by year; with an empty number the part before it. */
export function meetingCode(year: number, number: number | ''): string {
  return `MT-${year}-${number === '' ? '' : String(number).padStart(CODE_DIGITS, '0')}`;
}

/** What a meeting still lacks, in the order of the work. */
export const MEETING_NEEDS = [
  'agenda',
  'people',
  'holding',
  'attendance',
  'minutes',
  'approval',
  'sending',
] as const;
export type MeetingNeed = (typeof MEETING_NEEDS)[number];

export interface MeetingFacts {
  readonly state: MeetingState;
  readonly topics: readonly { readonly discussion: string; readonly conclusion: string }[];
  readonly people: readonly { readonly attendance: Attendance }[];
  readonly minutes: string;
  readonly isSent: boolean;
}

/** Null when nothing is left to be done. Minutes signed by those present are approved, then sent (IATF 5.8). */
export function meetingNeed(meeting: MeetingFacts): MeetingNeed | null {
  const { state, topics, people, isSent } = meeting;
  if (state === 'approved') return isSent ? null : 'sending';
  if (state === 'held') {
    if (!people.some(({ attendance }) => attendance === 'present')) return 'attendance';
    return isWritten(meeting) ? 'approval' : 'minutes';
  }
  if (topics.length === 0) return 'agenda';
  return people.length === 0 ? 'people' : 'holding';
}

/** Minutes are written when they say something, or when every topic has its conclusion. */
export function isWritten({ topics, minutes }: Pick<MeetingFacts, 'topics' | 'minutes'>): boolean {
  if (minutes.trim() !== '') return true;
  return topics.length > 0 && topics.every(({ conclusion }) => conclusion.trim() !== '');
}

const HOURS_AND_MINUTES = /^(?:[01]?\d|2[0-3])[:：]?[0-5]\d$/;

/** `930`, `9:30` and `9：30` are 09:30; null when it is no time of a day. */
export function readTime(typed: string): string | null {
  const text = typed.trim().normalize('NFKC');
  if (!HOURS_AND_MINUTES.test(text)) return null;
  const digits = text.replace(':', '').padStart(4, '0');
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
}
