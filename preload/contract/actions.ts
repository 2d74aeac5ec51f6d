import * as z from 'zod';
import {
  ACTION_STATES,
  type ActionKind,
  type ActionOutcome,
  type ActionSource,
  type ActionState,
  CAUSE_METHODS,
  MEASURE_KINDS,
  VERDICTS,
  VERIFY_BY,
  type VerifyBy,
} from '../../db/model/actions';
import type { ActionDue } from '../../db/model/actions/steps';
import type { Day } from '../../db/model/day';
import { NOTE_MOST } from '../../db/model/textLengths';
import type { ActionWhole, Escalation } from './actionWhole';
import { code, dayField, reads, shortText, text, writes } from './takes';

export interface ActionRow {
  readonly id: string;
  readonly code: string;
  readonly kind: ActionKind;
  readonly subject: string | null;
  readonly department: string;
  readonly followedBy: string;
  readonly dueOn: Day;
  readonly state: ActionState;
}

export interface ActionDetail extends ActionRow {
  readonly source: ActionSource;
  readonly title: string;
  readonly round: string | null;
  readonly subjectName: string | null;
  readonly problem: string;
  /** One of the office's people by name, or whoever is named; empty: nobody yet. */
  readonly responsible: string;
  readonly responsibleCode: string | null;
  readonly cycle: number;
  /** Why it was closed without work; null: in the usual way, or not at all. */
  readonly outcome: ActionOutcome | null;
  readonly verifyBy: VerifyBy;
  readonly verifyOn: Day | null;
  /** The form whose opinion it answers, with that opinion. */
  readonly form: string | null;
  readonly opinion: string | null;
  /** The figure that fired it and the one before, as they stood; two decimals where one hides the reason. */
  readonly figure: string | null;
  readonly before: string | null;
  readonly clause: string;
  /** The clause's own words. */
  readonly clauseWords: string;
  readonly openedOn: Day;
  /** What it waits for now, and until when; null when it is closed. */
  readonly due: ActionDue | null;
  readonly isOverdue: boolean;
  /** The highest rung that it has climbed. */
  readonly escalation: Escalation | null;
}

/** How it stands after a change. */
export interface ActionKept {
  readonly id: string;
  readonly code: string;
  readonly state: ActionState;
  readonly cycle: number;
  readonly dueOn: Day;
}

/** What the lists of the running cycle said when they were last seen: opaque, to be handed back with a change. */
export interface ListMarks {
  readonly causes: string;
  readonly measures: string;
}

export interface ActionUpdated extends ActionKept {
  readonly seen: ListMarks;
}

const filter = z.strictObject({
  round: code.optional(),
  complaint: code.optional(),
  state: z.enum(ACTION_STATES).optional(),
});

/** The uid, or the code that is printed on paper. */
const id = code;
/** A person's code or name; a name that is not among the office's people is kept as it is; empty: nobody. */
const person = shortText.trim();
const department = code;
const note = z.string().trim().max(NOTE_MOST);

const MOST_CAUSES = 200;
const MOST_MEASURES = 100;

const cause = z.strictObject({
  /** A uuid that the caller makes for a new cause. */
  id: z.uuid(),
  method: z.enum(CAUSE_METHODS),
  /** A cause that stands before it in the list. */
  parent: z.uuid().nullable().default(null),
  branch: shortText.default(''),
  text: note,
  isRoot: z.boolean().default(false),
});

const measure = z.strictObject({
  id: z.uuid().optional(),
  kind: z.enum(MEASURE_KINDS),
  text: note.min(1),
  owner: person.default(''),
  dueOn: dayField.nullable().default(null),
  doneOn: dayField.nullable().default(null),
  evidence: note.default(''),
});

/** What a department answers: of the running cycle, each list as a whole. */
const answerFields = {
  rootCause: note.optional(),
  causes: z.array(cause).max(MOST_CAUSES).optional(),
  measures: z.array(measure).max(MOST_MEASURES).optional(),
};

const actionFields = z.strictObject({
  title: shortText.trim().optional(),
  problem: text.optional(),
  department: department.optional(),
  followedBy: department.optional(),
  responsible: person.optional(),
  dueOn: dayField.optional(),
  verifyBy: z.enum(VERIFY_BY).optional(),
  verifyOn: dayField.nullable().optional(),
  ...answerFields,
});

const reason = note.optional();
const seen = z.strictObject({ causes: code.optional(), measures: code.optional() }).optional();
const mostAtOnce = 5000;

export type ActionFields = z.output<typeof actionFields>;

export const actions = {
  'actions.list': reads(filter).gives<{ readonly actions: readonly ActionRow[] }>(),
  /** The same actions with what a screen shows beside them. */
  'actions.sheet': reads(filter).gives<{ readonly actions: readonly ActionDetail[] }>(),
  'actions.show': reads(z.strictObject({ id })).gives<ActionWhole>(),
  /**
   * Everything but its state. A due day that moves asks for a reason, and so does what was confirmed. With `seen` a list
   * is not put over one that somebody else has changed meanwhile.
   */
  'actions.update': writes(actionFields.extend({ id, reason, seen })).gives<ActionUpdated>(),
  'actions.updateMany': writes(
    z.strictObject({
      changes: z
        .array(
          z.strictObject({
            id,
            department: department.optional(),
            responsible: person.optional(),
            dueOn: dayField.optional(),
          }),
        )
        .min(1)
        .max(mostAtOnce),
      reason,
    }),
  ).gives<{ readonly changed: number }>(),
  /** The department's answer is complete: cause and measures. */
  'actions.answer': writes(
    z.strictObject({ id, on: dayField.optional(), ...answerFields }),
  ).gives<ActionKept>(),
  /** Whether it was effective: by the next round's figure, or by a day with evidence. */
  'actions.verify': writes(
    z.strictObject({
      id,
      by: z.enum(VERIFY_BY).optional(),
      verdict: z.enum(VERDICTS),
      evidence: note.default(''),
      on: dayField.optional(),
      /** Until when the cause is answered anew where it was not effective, or it is looked at again where it was so in part. */
      dueOn: dayField.optional(),
    }),
  ).gives<ActionKept>(),
  'actions.close': writes(z.strictObject({ id, on: dayField.optional() })).gives<ActionKept>(),
  /** An opinion that praises needs no work: closed at once, with the reason. Refused as `not-an-opinion`. */
  'actions.praise': writes(z.strictObject({ id, reason: note.min(1) })).gives<ActionKept>(),
  /** Begins a new cycle; the one before stays as it was. */
  'actions.reopen': writes(
    z.strictObject({ id, reason: note.min(1), dueOn: dayField.optional() }),
  ).gives<ActionKept>(),
  'actions.add': writes(
    z.strictObject({
      source: z.enum(['hand', 'audit', 'visit']).default('hand'),
      title: shortText.trim().min(1),
      problem: text.default(''),
      /** The customer whom it is about. */
      customer: code.optional(),
      department,
      followedBy: department.optional(),
      responsible: person.default(''),
      dueOn: dayField.optional(),
      verifyOn: dayField.optional(),
      origin: z.strictObject({ record: code, key: code }).optional(),
    }),
  ).gives<ActionKept>(),
};
