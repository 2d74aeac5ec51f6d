export const MEETING_KINDS = ['improvement', 'quality', 'target', 'managementReview', 'other'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Planned, held with its minutes being written, approved: then the minutes stay as they are. */
export const MEETING_STATES = ['planned', 'held', 'approved'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
