import * as z from 'zod';
import { CAUSE_METHODS } from '../../db/model/actions';
import {
  CAUSE_BRANCHES,
  COMPARISONS,
  DESCRIPTIONS,
  DOCUMENT_KINDS,
  FINDINGS,
  MEASURE_STEPS,
  PROOFS,
  TEAM_ROLES,
} from '../../db/model/complaints/eightD';
import { NOTE_MOST } from '../../db/model/textLengths';
import { complaintId, personField, reason } from './complaints';
import type { EightDKept, EightDWhole, ProposedPart } from './eightDWhole';
import { code, dayField, reads, shortText, text, writes } from './takes';

const MOST_PEOPLE = 50;
const MOST_CAUSES = 200;
const MOST_MEASURES = 100;
const MOST_ROWS = 200;
const MOST_TEXT_KEY = 120;

const note = z.string().trim().max(NOTE_MOST);
const rowId = z.uuid().optional();
const longText = text.trim();

/** Some of these texts. */
function textsNamed<const Names extends readonly string[]>(names: Names) {
  return z.partialRecord(z.enum(names), longText);
}

const branchTexts = z
  .strictObject({
    ...{ method: longText, analysis: longText, result: longText, proofText: longText },
    notNeeded: longText,
    proof: z.enum(PROOFS),
  })
  .partial();

/** Pieces of the texts, each kept when it is left. */
const content = {
  preparation: textsNamed(['symptom', 'emergency']).optional(),
  description: textsNamed(['summary', ...DESCRIPTIONS]).optional(),
  isIsNot: z
    .partialRecord(z.enum(COMPARISONS), textsNamed(['is', 'isNot', 'difference', 'change']))
    .optional(),
  analysis: z.partialRecord(z.enum(CAUSE_BRANCHES), branchTexts).optional(),
  prevention: textsNamed(['noSimilar']).optional(),
  closing: textsNamed(['recognition', 'lessons', 'words']).optional(),
  /** English words by the keys of the texts; blank: taken back. */
  english: z.record(z.string().max(MOST_TEXT_KEY), longText).optional(),
};

const member = z.strictObject({
  id: rowId,
  role: z.enum(TEAM_ROLES).default('member'),
  name: personField.min(1),
  /** Left out: what the office knows of this person. */
  department: shortText.trim().optional(),
  contact: shortText.trim().optional(),
});

const cause = z.strictObject({
  /** A uuid that the caller makes for a new cause. */
  id: z.uuid(),
  method: z.enum(CAUSE_METHODS),
  /** A cause that stands before it in the list. */
  parent: z.uuid().nullable().default(null),
  /** The bone of a fishbone. */
  branch: shortText.default(''),
  text: note,
  isRoot: z.boolean().default(false),
  finding: z.enum(FINDINGS).default(''),
  evidence: note.default(''),
});

const measure = z.strictObject({
  id: rowId,
  branch: z.enum(CAUSE_BRANCHES).or(z.literal('')).default(''),
  text: note.min(1),
  owner: personField.default(''),
  /** Code or name. */
  department: shortText.trim().default(''),
  dueOn: dayField.nullable().default(null),
  isChosen: z.boolean().default(true),
  choice: note.default(''),
  introducedOn: dayField.nullable().default(null),
  evidence: note.default(''),
  verifiedOn: dayField.nullable().default(null),
  verifiedBy: personField.default(''),
  effect: note.default(''),
  endedOn: dayField.nullable().default(null),
});

const controlDocument = z.strictObject({
  id: rowId,
  kind: z.enum(DOCUMENT_KINDS),
  isNeeded: z.boolean().default(true),
  number: shortText.trim().default(''),
  title: shortText.trim().default(''),
  oldRevision: shortText.trim().default(''),
  newRevision: shortText.trim().default(''),
  change: note.default(''),
  changedOn: dayField.nullable().default(null),
  reason: note.default(''),
});

const similarProduct = z.strictObject({
  id: rowId,
  part: code,
  partName: shortText.trim().default(''),
  isAffected: z.boolean().nullable().default(null),
  result: note.default(''),
  lookedOn: dayField.nullable().default(null),
  person: personField.default(''),
});

export type AskedMember = z.output<typeof member>;
export type AskedCause = z.output<typeof cause>;
export type AskedMeasure = z.output<typeof measure>;
export type AskedDocument = z.output<typeof controlDocument>;
export type AskedSimilar = z.output<typeof similarProduct>;

/** Of the newest run. A closed complaint changes only with a reason. */
const of = { complaint: complaintId, reason };
/** A list is kept as a whole; with `seen` it is not put over one that somebody else has changed meanwhile. */
const list = { ...of, seen: code.optional() };

export const eightD = {
  'eightD.show': reads(
    z.strictObject({ complaint: complaintId, cycle: z.int().min(1).optional() }),
  ).gives<EightDWhole>(),
  'eightD.change': writes(z.strictObject({ ...of, ...content })).gives<EightDKept>(),
  'eightD.team': writes(
    z.strictObject({ ...list, team: z.array(member).max(MOST_PEOPLE) }),
  ).gives<EightDKept>(),
  'eightD.causes': writes(
    z.strictObject({
      ...list,
      branch: z.enum(CAUSE_BRANCHES),
      causes: z.array(cause).max(MOST_CAUSES),
    }),
  ).gives<EightDKept>(),
  /** One with a department and a due day stands among the improvement actions too, and its action follows it. */
  'eightD.measures': writes(
    z.strictObject({
      ...list,
      step: z.enum(MEASURE_STEPS),
      measures: z.array(measure).max(MOST_MEASURES),
    }),
  ).gives<EightDKept>(),
  'eightD.documents': writes(
    z.strictObject({ ...list, documents: z.array(controlDocument).max(MOST_ROWS) }),
  ).gives<EightDKept>(),
  'eightD.similar': writes(
    z.strictObject({ ...list, similar: z.array(similarProduct).max(MOST_ROWS) }),
  ).gives<EightDKept>(),
  'eightD.similarProposals': reads(z.strictObject({ complaint: complaintId })).gives<{
    readonly proposals: readonly ProposedPart[];
  }>(),
  /** A person's yes or no where judgement decides; null takes it back. */
  'eightD.answerQuestion': writes(
    z.strictObject({ ...of, question: code, isYes: z.boolean().nullable(), remark: note.default('') }),
  ).gives<EightDKept>(),
};
