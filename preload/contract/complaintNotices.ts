import * as z from 'zod';
import type { ComplaintStep, EventTime } from '../../db/model/complaints/complaint';
import { NOTICE_KINDS, type NoticeKind } from '../../db/model/complaints/notices';
import type { Moment } from '../../db/model/day';
import { toldMoment } from './complaintClocks';
import { complaintId, personField, reason } from './complaints';
import { code, type OfficeFile, reads, shortText, text, writes } from './takes';

/** Somebody who is told, as a notice names him. */
export interface NoticePerson {
  /** The code of one of the office's people; null: somebody else. */
  readonly code: string | null;
  readonly name: string;
  readonly department: string;
  readonly email: string;
}

/** 通知单 as it went out. */
export interface Notice {
  readonly id: string;
  readonly code: string;
  readonly cycle: number;
  readonly kind: NoticeKind;
  readonly text: string;
  readonly madeAt: Moment;
  /** Who told. */
  readonly personName: string;
  /** When those who are named were told. */
  readonly toldAt: Moment | null;
  readonly people: readonly NoticePerson[];
}

/** Whom the organisation names for a notice of one kind, and as what. */
export interface NoticeOffer {
  readonly kind: NoticeKind;
  /** The step whose time the first notice of its kind tells. */
  readonly step: ComplaintStep;
  readonly toldAt: EventTime | null;
  readonly people: readonly (NoticePerson & { readonly as: NoticeRole })[];
  /** What nobody is named for. */
  readonly missing: readonly NoticeRole[];
}

export type NoticeRole = 'engineer' | 'manager' | 'head' | 'oqc' | 'patrol';

export interface ComplaintNotices {
  readonly id: string;
  readonly code: string;
  /** In the order of telling, of every run. */
  readonly notices: readonly Notice[];
  /** For the newest run. */
  readonly offers: readonly NoticeOffer[];
}

const MOST_PEOPLE = 50;

const person = z.strictObject({
  name: personField.min(1),
  /** Left out: what the office knows of this person. */
  department: shortText.trim().optional(),
  email: shortText.trim().optional(),
});

export const complaintNotices = {
  'complaints.notices': reads(z.strictObject({ id: complaintId })).gives<ComplaintNotices>(),
  /**
   * Keeps who was told what; the first of its kind tells the step's time: t2 of engineering, t3 of the stock, t5 of the work
   * in process, by `at` (left out: now). Refused as times are (`complaints.tellTime`).
   */
  'complaints.notify': writes(
    z.strictObject({
      id: complaintId,
      kind: z.enum(NOTICE_KINDS),
      people: z.array(person).min(1).max(MOST_PEOPLE),
      text: text.default(''),
      at: toldMoment.optional(),
      reason,
    }),
  ).gives<{ readonly notice: string; readonly code: string; readonly toldAt: Moment }>(),
  /** The letter that a notice goes out with, its paper attached. */
  'complaints.noticeMail': writes(z.strictObject({ id: complaintId, notice: code }), {
    draws: true,
    givesFile: true,
  }).gives<{
    readonly file: OfficeFile;
    readonly to: readonly string[];
    /** Names of those without an address. */
    readonly without: readonly string[];
  }>(),
};
