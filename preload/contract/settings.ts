import * as z from 'zod';
import { ESCALATE_TO, MOST_RUNG_DAYS, MOST_RUNGS, type Rung } from '../../db/model/actions/escalation';
import type { KpiTargets } from '../../db/model/complaints/analysis/kpis';
import { CASE_FIELDS, type RecurrenceRules } from '../../db/model/complaints/caseLikeness';
import { OWN_GATES, type OwnGate } from '../../db/model/complaints/closing';
import type { Currency } from '../../db/model/complaints/costs';
import type { Day } from '../../db/model/day';
import type { OfficeFunction, Role } from '../../db/model/people';
import { KEPT_KINDS, type Retention } from '../../db/model/records';
import type { SettingField } from '../../db/model/settingRoles';
import { ACTION_MEANINGS } from '../../db/model/signatures';
import type { RuleSet } from '../../db/model/surveys/ruleSet';
import { currencyField } from './complaintSettlement';
import type { VerifiedTrail } from './history';
import { dayField, nothing, reads, shortText, writes } from './takes';

const percentField = z.number().min(0).max(100);

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly plantName: string;
  readonly plantNameEn: string;
  /** In 繁體; both may stay empty. */
  readonly plantNameTw: string;
  readonly plantEmail: string;
  readonly plantFax: string;
  readonly plantAddress: string;
  /** A PNG or JPEG as a data URI, or empty. */
  readonly plantLogo: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly timeZone: string;
  readonly worksSaturdays: boolean;
  /** The system tells what is due; clocks that run out also sound. */
  readonly notifications: boolean;
  readonly sound: boolean;
  /** Closing the window leaves the program beside the system's clock. */
  readonly staysInTray: boolean;
  /** The rule set that a new round proposes. */
  readonly ruleSet: string;
  /** People sign in by name; off in an office of one. */
  readonly signIn: boolean;
  /** Minutes without a key or a click after which the window locks; 0: never. */
  readonly idleMinutes: number;
  /** Until when an action is answered that no round's rule set sets a day for. */
  readonly actionDueWorkingDays: number;
  /** A complaint's time that lies further back when it is told is told with a reason. */
  readonly backdatingMinutes: number;
  /** Within so many days the same of a customer, part and problem may be one that was taken twice. */
  readonly complaintRepeatDays: number;
  /** In which new costs and credits are written. */
  readonly currency: Currency;
  /** Whom an overdue action goes to, and when. */
  readonly escalation: readonly Rung[];
  /** What closing a complaint asks for besides what the rule asks. */
  readonly closingGates: readonly OwnGate[];
  /** What must be signed, and stand, before an action is closed. */
  readonly closingSignatures: readonly (typeof ACTION_MEANINGS)[number][];
  /** How earlier complaints of the same kind are found. */
  readonly recurrence: RecurrenceRules;
  /** What the figures of complaints are held against, in per cent. */
  readonly complaintTargets: KpiTargets;
}

/** Who is asking. */
export interface SignedIn {
  readonly code: string;
  readonly name: string;
  readonly role: Role;
  readonly functions: readonly OfficeFunction[];
}

export interface OfficeSettings {
  readonly settings: Settings;
  readonly user: SignedIn;
  /** The channels that his role may not ask, so that no screen offers them. */
  readonly mayNot: readonly string[];
  readonly today: Day;
  /** Filled with the sample plant; said on every page and report. */
  readonly isSample: boolean;
  /** Nothing has been entered yet: the first-start page is shown. */
  readonly isBlank: boolean;
  readonly backup: { readonly madeAt: string | null; readonly isVerified: boolean };
  /** The last check of the trail; null before the first. */
  readonly trail: VerifiedTrail | null;
  readonly counts: {
    readonly customers: number;
    readonly rounds: number;
    readonly openActions: number;
    readonly openComplaints: number;
  };
  readonly version: string;
}

const MOST_LOGO = 700_000;
const MOST_BACKDATING = 1440;
const MOST_MONTHS = 120;
const MOST_REPEAT_DAYS = 365;
const settingFields = z.strictObject({
  plantName: shortText,
  plantNameEn: shortText,
  plantNameTw: shortText,
  plantEmail: shortText,
  plantFax: shortText,
  plantAddress: shortText,
  plantLogo: z.union([
    z.literal(''),
    z
      .string()
      .max(MOST_LOGO)
      .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/),
  ]),
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  timeZone: z.string().refine(isTimeZone),
  worksSaturdays: z.boolean(),
  notifications: z.boolean(),
  sound: z.boolean(),
  staysInTray: z.boolean(),
  ruleSet: shortText,
  actionDueWorkingDays: z.number().int().min(1).max(MOST_RUNG_DAYS),
  closingGates: z.array(z.enum(OWN_GATES)).max(OWN_GATES.length).readonly(),
  complaintTargets: z.strictObject({
    notifiedInTime: percentField,
    repliedInTime: percentField,
    solved: percentField,
    recurring: percentField,
    satisfied: percentField,
  }),
  backdatingMinutes: z.number().int().min(0).max(MOST_BACKDATING),
  complaintRepeatDays: z.number().int().min(0).max(MOST_REPEAT_DAYS),
  currency: currencyField,
  escalation: z
    .array(
      z.strictObject({
        after: z.number().int().min(1).max(MOST_RUNG_DAYS),
        to: z.enum(ESCALATE_TO),
      }),
    )
    .max(MOST_RUNGS)
    .readonly(),
  closingSignatures: z.array(z.enum(ACTION_MEANINGS)).max(ACTION_MEANINGS.length).readonly(),
  recurrence: z
    .strictObject({
      windowMonths: z.int().min(1).max(MOST_MONTHS),
      weights: z.record(z.enum(CASE_FIELDS), z.int().min(0).max(100)),
      least: z.int().min(1).max(100),
      familyLastSigns: z.int().min(0).max(20),
      aliases: z
        .array(z.array(shortText.trim().min(1)).min(2).max(100).readonly())
        .max(500)
        .readonly(),
    })
    .readonly(),
} satisfies Readonly<Record<SettingField, z.ZodType>>);

function isTimeZone(zone: string): boolean {
  return zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone);
}

export interface CalendarYear {
  readonly year: number;
  readonly days: readonly { readonly day: Day; readonly isWorking: boolean; readonly name: string }[];
}

export const settings = {
  'settings.office': reads(nothing).gives<OfficeSettings>(),
  'settings.change': writes(settingFields.partial()).gives<Settings>(),
  'settings.workingDay': reads(z.strictObject({ from: dayField, days: z.number().int() })).gives<{
    readonly day: Day;
    readonly known: boolean;
  }>(),
  'settings.calendar': reads(nothing).gives<{
    readonly years: readonly CalendarYear[];
    readonly worksSaturdays: boolean;
  }>(),
  'settings.retention': reads(nothing).gives<{ readonly retention: readonly Retention[] }>(),
  'settings.changeRetention': writes(
    z.strictObject({ record: z.enum(KEPT_KINDS), years: z.int().min(0).max(100), basis: shortText }),
  ).gives<{ readonly retention: readonly Retention[] }>(),
  'settings.ruleSets': reads(nothing).gives<{ readonly ruleSets: readonly RuleSet[] }>(),
  'settings.duties': reads(nothing).gives<{
    readonly departments: readonly { readonly code: string; readonly name: string }[];
    readonly duties: readonly { readonly duty: string; readonly department: string }[];
  }>(),
  'settings.setDuty': writes(z.strictObject({ duty: shortText, department: shortText })).gives<{
    readonly duty: string;
  }>(),
  'settings.renameDepartment': writes(z.strictObject({ code: shortText, name: shortText.min(1) })).gives<{
    readonly code: string;
  }>(),
};
