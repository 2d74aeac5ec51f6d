import * as z from 'zod';
import type { ClockRule } from '../../db/model/complaints/clockProfile';
import {
  COMPLEXITIES,
  CONCLUSIONS,
  type ComplaintState,
  type Conclusion,
  type EventTime,
  SEVERITIES,
} from '../../db/model/complaints/complaint';
import type { ReplyDue } from '../../db/model/complaints/replyDue';
import type { Day, Moment } from '../../db/model/day';
import { TEXT_MOST } from '../../db/model/textLengths';
import { toldMoment } from './complaintClocks';
import { complaintId, momentField, reason } from './complaints';
import { LANGUAGES, type Language } from './settings';
import { code, dayField, nothing, type OfficeFile, reads, shortText, writes } from './takes';

/** One of the customer's people, or whoever complained before. */
export interface ProposedContact {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
}

export interface ProposedPart {
  readonly part: string;
  readonly partName: string;
  readonly model: string;
  /** The last day it was delivered to this customer; null: never. */
  readonly deliveredOn: Day | null;
}

export interface ProposedDelivery {
  readonly orderNumber: string;
  readonly line: string;
  readonly part: string;
  readonly product: string;
  readonly quantity: number | null;
  readonly deliveredOn: Day;
}

export interface ProposedPerson {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  /** Holds the function that is asked for. */
  readonly isFirst: boolean;
}

/** Of the same customer, part and problem. */
export interface RepeatedComplaint {
  readonly id: string;
  readonly code: string;
  readonly receivedOn: Day;
  readonly complainant: string;
  readonly state: ComplaintState;
}

export interface ChosenProfile {
  readonly code: string;
  readonly name: string;
  readonly clocks: readonly ClockRule[];
  readonly replyDue: ReplyDue;
}

/** All that is known for what was typed so far. */
export interface ComplaintProposals {
  readonly customers: readonly { readonly code: string; readonly name: string; readonly shortName: string }[];
  /** The one that was typed by its code or its whole name. */
  readonly customer: { readonly code: string; readonly name: string } | null;
  readonly contacts: readonly ProposedContact[];
  readonly parts: readonly ProposedPart[];
  /** The customer's last deliveries, of the part where one is told. */
  readonly deliveries: readonly ProposedDelivery[];
  readonly problems: readonly { readonly problem: string; readonly count: number }[];
  readonly engineers: readonly ProposedPerson[];
  readonly processAuditors: readonly ProposedPerson[];
  readonly projectPeople: readonly ProposedPerson[];
  /** Of the same customer, part and problem within days: the same thing may be taken a second time. */
  readonly repeats: readonly RepeatedComplaint[];
  readonly profile: ChosenProfile;
}

export interface PartRow {
  readonly code: string;
  readonly name: string;
  readonly model: string;
  /** As told; empty: by the rule. */
  readonly family: string;
  readonly familyByRule: string;
}

export interface Confirmed {
  readonly id: string;
  readonly code: string;
  readonly conclusion: Conclusion;
  readonly confirmedAt: EventTime | null;
}

export interface Acknowledgement {
  readonly language: Language;
  /** The complainant's address; empty where none is known that a mail program takes. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The last one that was made; null: none. */
  readonly last: { readonly at: Moment; readonly by: string; readonly to: string } | null;
}

/** Left out: as the customer's name and region suggest. */
const language = z.enum(LANGUAGES).optional();
const typed = shortText.trim().default('');

const MOST_PARTS = 5000;
const MOST_DRAFT_FIELDS = 60;

export const complaintIntake = {
  /** Completions for what is typed so far; a field that is left out is blank. */
  'complaints.propose': reads(
    z.strictObject({
      customer: typed,
      complainant: typed,
      part: typed,
      problem: typed,
      severity: z.enum(SEVERITIES).default('major'),
      isSafety: z.boolean().default(false),
      complexity: z.enum(COMPLEXITIES).default('usual'),
      receivedAt: momentField.optional(),
      customerDueOn: dayField.nullable().default(null),
      customerDueAt: momentField.nullable().default(null),
      /** Not among the repeats: itself. */
      except: complaintId.optional(),
    }),
  ).gives<ComplaintProposals>(),
  'complaints.draft': reads(nothing).gives<{
    readonly draft: {
      readonly typed: Readonly<Record<string, string | boolean>>;
      readonly savedAt: Moment;
    } | null;
  }>(),
  'complaints.saveDraft': writes(
    z.strictObject({
      typed: z
        .record(code, z.union([z.string().max(TEXT_MOST), z.boolean()]))
        .refine((fields) => Object.keys(fields).length <= MOST_DRAFT_FIELDS),
    }),
    { quiet: true },
  ).gives<{ readonly savedAt: Moment }>(),
  'complaints.dropDraft': writes(nothing, { quiet: true }).gives<{ readonly dropped: boolean }>(),
  /** Whether the defect is ours, agreed with the customer: with it the defect is confirmed (t1), now where no time is told. */
  'complaints.confirm': writes(
    z.strictObject({
      id: complaintId,
      conclusion: z.enum(CONCLUSIONS).exclude(['']),
      at: toldMoment.optional(),
      reason,
    }),
  ).gives<Confirmed>(),
  /** The letter to the customer as it would go out now, and whether one was made. */
  'complaints.acknowledgement': reads(z.strictObject({ id: complaintId, language })).gives<Acknowledgement>(),
  /** The letter to the customer at once: what was understood, who works on it, until when the 8D report comes. */
  'complaints.acknowledge': writes(
    z.strictObject({
      id: complaintId,
      language,
      /** Left out: the complainant's. */
      to: shortText.trim().optional(),
    }),
    { givesFile: true },
  ).gives<{
    readonly file: OfficeFile;
    readonly to: readonly string[];
    readonly language: Language;
  }>(),
  'complaints.parts': reads(nothing).gives<{ readonly parts: readonly PartRow[] }>(),
  /** Parts that are new or changed; others stay. */
  'complaints.saveParts': writes(
    z.strictObject({
      parts: z
        .array(
          z.strictObject({
            code,
            name: shortText.trim().optional(),
            model: shortText.trim().optional(),
            family: shortText.trim().optional(),
          }),
        )
        .min(1)
        .max(MOST_PARTS),
    }),
  ).gives<{ readonly added: number; readonly changed: number }>(),
};
