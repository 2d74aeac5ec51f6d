import * as z from 'zod';
import type { ComplaintStep } from '../../db/model/complaints/complaint';
import type { Day } from '../../db/model/day';
import type { DueKind } from '../../db/model/dues';
import { dayField, nothing, type OfficeFile, reads } from './takes';

/** One thing that is to be done by a day. */
export interface Due {
  /** Of the thing itself, so that another calendar knows it again. */
  readonly uid: string;
  readonly kind: DueKind;
  readonly on: Day;
  /** The action's, the meeting's or the round's. */
  readonly code: string;
  /** What it is about, in the office's words. */
  readonly title: string;
  /** The department, the owner, or how many forms. */
  readonly who: string;
  /** Null where it is no action's. */
  readonly action: string | null;
  /** Null where no meeting is to be held. */
  readonly meeting: string | null;
  /** Null where nothing of a complaint is due; without all three, forms of a round are. */
  readonly complaint: string | null;
  readonly forms: number;
}

/** A clock that runs, or has run out and nobody has told that it is done. */
export interface RunningClock {
  readonly key: string;
  /** The complaint's uid. */
  readonly complaint: string;
  readonly step: ComplaintStep;
  readonly code: string;
  readonly title: string;
  /** What has to be done before it runs out. */
  readonly what: string;
  readonly who: string;
  readonly since: string;
  readonly until: string;
  /** Whole minutes between both. */
  readonly limit: number;
  /** Minutes before it runs out at which the office is warned. */
  readonly warnings: readonly number[];
  /** To whom it has gone since it ran out; not told: the history does not say so yet. */
  readonly escalated: readonly { readonly to: string; readonly people: string; readonly isTold: boolean }[];
}

export interface CalendarDayShown {
  readonly day: Day;
  readonly isWorking: boolean;
  /** Of a holiday or of the holiday that a day is worked for; empty: an ordinary day. */
  readonly name: string;
}

export const dues = {
  'today.dues': reads(z.strictObject({ from: dayField, to: dayField })).gives<{
    readonly today: Day;
    readonly dues: readonly Due[];
    /** Overdue since before the period. */
    readonly earlier: readonly Due[];
    readonly clocks: readonly RunningClock[];
    readonly days: readonly CalendarDayShown[];
    /** Years among them whose calendar nobody has entered. */
    readonly unknownYears: readonly number[];
  }>(),
  /** All due days as an iCalendar file. */
  'today.calendarFile': reads(nothing, { givesFile: true }).gives<{
    readonly file: OfficeFile;
    readonly events: number;
  }>(),
};
