import * as z from 'zod';
import type { ActionState } from '../../db/model/actions';
import type { Day } from '../../db/model/day';
import {
  ATTENDANCES,
  type Attendance,
  MEETING_KINDS,
  MEETING_STATES,
  type MeetingKind,
  type MeetingNeed,
  type MeetingState,
  readTime,
} from '../../db/model/meetings';
import { NOTE_MOST } from '../../db/model/textLengths';
import { code, dayField, type OfficeFile, reads, shortText, text, writes } from './takes';

export interface MeetingRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly heldOn: Day;
  /** HH:mm; empty: not told. */
  readonly startsAt: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly round: string | null;
  /** One of the office's people by name, or whoever is named. */
  readonly chair: string;
  readonly people: number;
  readonly present: number;
  readonly topics: number;
  readonly decisions: number;
  /** Decisions whose action is not closed. */
  readonly openDecisions: number;
  readonly sentAt: string | null;
}

export interface MeetingWhole extends Omit<MeetingRow, 'people' | 'present' | 'topics' | 'decisions'> {
  readonly endsAt: string;
  readonly chairCode: string | null;
  readonly recorder: string;
  readonly recorderCode: string | null;
  /** The record that it was called for where that is no round. */
  readonly origin: { readonly record: string; readonly key: string } | null;
  readonly minutes: string;
  readonly topics: readonly Topic[];
  readonly people: readonly MeetingPerson[];
  readonly decisions: readonly Decision[];
  readonly need: MeetingNeed | null;
}

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly discussion: string;
  readonly conclusion: string;
  readonly action: TopicAction | null;
}

export interface TopicAction {
  readonly id: string;
  readonly code: string;
  readonly state: ActionState;
}

export interface MeetingPerson {
  /** The code of one of the office's people; null: somebody else. */
  readonly code: string | null;
  readonly name: string;
  readonly department: string;
  readonly email: string;
  readonly attendance: Attendance;
}

/** As it was decided, and where its action stands now. */
export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly responsible: string;
  readonly dueOn: Day;
  readonly action: (TopicAction & { readonly dueOn: Day }) | null;
}

/** What could be talked about: a sentence, and the action that it is about. */
export interface ProposedTopic {
  readonly title: string;
  readonly action: string | null;
  readonly department: string;
  readonly dueOn: Day | null;
  readonly isOverdue: boolean;
}

export interface MeetingKept {
  readonly id: string;
  readonly code: string;
  readonly state: MeetingState;
}

const MOST_TOPICS = 200;
const MOST_PEOPLE = 200;

/** The uid, or the code that is printed on the minutes. */
const id = code;
const timeField = z
  .string()
  .refine((typed) => typed.trim() === '' || readTime(typed) !== null, { error: 'HH:mm' })
  .transform((typed) => readTime(typed) ?? '');
/** A person's code or name; a name that is not among the office's people is kept as it is. */
const personField = shortText.trim();

const people = z
  .array(
    z.strictObject({
      name: personField.min(1),
      /** Left out: what the office knows of this person. */
      department: shortText.trim().optional(),
      email: shortText.trim().optional(),
      attendance: z.enum(ATTENDANCES).default('absent'),
    }),
  )
  .max(MOST_PEOPLE);

const topics = z
  .array(
    z.strictObject({
      id: code.optional(),
      title: shortText.trim().min(1),
      action: code.nullable().default(null),
      discussion: text.default(''),
      conclusion: text.default(''),
    }),
  )
  .max(MOST_TOPICS);

const head = {
  title: shortText.trim().min(1),
  kind: z.enum(MEETING_KINDS),
  heldOn: dayField,
  startsAt: timeField,
  endsAt: timeField,
  place: shortText.trim(),
  chair: personField,
  recorder: personField,
};

/** Asked for once the minutes are approved: any change of theirs takes the approval back. */
const reason = z.string().trim().max(NOTE_MOST).optional();

const fields = z.strictObject({ ...head, minutes: text, people }).partial();
export type MeetingFields = z.output<typeof fields>;
export type AskedPerson = z.output<typeof people>[number];
export type AskedTopic = z.output<typeof topics>[number];

export const meetings = {
  'meetings.list': reads(
    z.strictObject({
      state: z.enum(MEETING_STATES).optional(),
      round: code.optional(),
      /** Those that were called for it. */
      complaint: code.optional(),
    }),
  ).gives<{ readonly meetings: readonly MeetingRow[] }>(),
  'meetings.show': reads(z.strictObject({ id })).gives<MeetingWhole>(),
  /** What could stand on an agenda: a round with its actions, or the open actions of all rounds. */
  'meetings.agenda': reads(
    z.strictObject({ round: code.optional(), onlyOverdue: z.boolean().default(false) }),
  ).gives<{ readonly topics: readonly ProposedTopic[] }>(),
  'meetings.plan': writes(
    z.strictObject({
      ...head,
      kind: head.kind.default('improvement'),
      startsAt: timeField.default(''),
      endsAt: timeField.default(''),
      place: head.place.default(''),
      chair: personField.default(''),
      recorder: personField.default(''),
      round: code.optional(),
      /** The complaint or other record that it is called for. */
      origin: z.strictObject({ record: code, key: code }).optional(),
      people: people.default([]),
      topics: topics.default([]),
    }),
  ).gives<MeetingKept>(),
  /** Head, minutes and those asked to come, with who was there. */
  'meetings.change': writes(fields.extend({ id, reason })).gives<MeetingKept>(),
  /** The agenda as a whole, with what was said and concluded. */
  'meetings.topics': writes(z.strictObject({ id, topics, reason })).gives<MeetingKept>(),
  'meetings.hold': writes(
    z.strictObject({
      id,
      heldOn: dayField.optional(),
      startsAt: timeField.optional(),
      endsAt: timeField.optional(),
      people: people.optional(),
    }),
  ).gives<MeetingKept>(),
  /** It was not held after all. Refused where something was decided or signed. */
  'meetings.unhold': writes(z.strictObject({ id })).gives<MeetingKept>(),
  /** Each decision opens an action; with `decision` one is put right, and its action with it. */
  'meetings.decide': writes(
    z.strictObject({
      id,
      decision: code.optional(),
      title: shortText.trim().min(1),
      department: code,
      responsible: personField.default(''),
      dueOn: dayField,
      reason,
    }),
  ).gives<{ readonly decision: string; readonly action: string; readonly code: string }>(),
  /** Takes its action back as well, as long as nobody has answered it. */
  'meetings.dropDecision': writes(z.strictObject({ id, decision: code, reason })).gives<MeetingKept>(),
  /** A mail draft: before the meeting the invitation, after approval the minutes. */
  'meetings.send': writes(z.strictObject({ id, attachments: z.array(code).max(50).default([]) }), {
    draws: true,
    givesFile: true,
  }).gives<{
    readonly file: OfficeFile;
    readonly to: readonly string[];
    readonly without: readonly string[];
  }>(),
};
