import type { ClockRule } from '../../../../db/model/complaints/clockProfile';
import { type StepClock, type StepTimes, stepClocks } from '../../../../db/model/complaints/clocks';
import { COMPLAINT_STEPS } from '../../../../db/model/complaints/complaint';
import { type ReplyClock, replyClock } from '../../../../db/model/complaints/replyClock';
import { workingCalendar } from '../../../../db/queries/calendar';
import {
  allProfiles,
  type JudgedClockRow,
  judgedClocksOf,
  type KeptProfile,
  TIME_COLUMN,
} from '../../../../db/queries/complaintClocks';
import type { CycleRecord } from '../../../../db/queries/complaints';
import type { JobOffice } from '../../../office';

/** One run with its clocks, judged now. */
export interface JudgedRun {
  readonly profile: KeptProfile;
  /** The profile's, but for clocks that were judged under an earlier one. */
  readonly rules: readonly ClockRule[];
  readonly times: StepTimes;
  readonly clocks: readonly StepClock[];
  readonly reply: ReplyClock;
}

type Run = Omit<CycleRecord, 'clockProfile'>;
export type Judge = (run: Run, isOpen: boolean) => JudgedRun;

/** What judges the clocks of one complaint, or of all that are open; it asks as often for many as for one. */
export async function clockJudge(
  { db, settings, now }: Pick<JobOffice, 'db' | 'settings' | 'now'>,
  complaintId: number | 'open',
): Promise<Judge> {
  const profiles = new Map((await allProfiles(db)).map((profile) => [profile.id, profile]));
  const kept = await judgedClocksOf(db, complaintId);
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  return (run, isOpen) => {
    const profile = profiles.get(run.clockProfileId);
    if (profile === undefined) throw new RangeError(`No clock profile ${run.clockProfileId}`);
    const watch = { now, isOpen, importedAt: run.importedAt };
    const times = timesOf(run);
    const rules = rulesOf(profile, keptOf(kept, run));
    const facts = { ...replyFacts(run), workingDays: profile.replyWorkingDays };
    const reply = replyClock(facts, calendar, settings.timeZone, watch);
    return { profile, rules, times, clocks: stepClocks(rules, times, watch), reply };
  };
}

export function timesOf(run: Run): StepTimes {
  return Object.fromEntries(COMPLAINT_STEPS.map((step) => [step, run[TIME_COLUMN[step]]]));
}

function keptOf(kept: readonly JudgedClockRow[], run: Run): readonly ClockRule[] {
  return kept
    .filter(({ complaintId, cycle }) => complaintId === run.complaintId && cycle === run.cycle)
    .map(({ step, startedBy, minutes }) => ({ step, from: startedBy, minutes }));
}

function rulesOf(profile: KeptProfile, kept: readonly ClockRule[]): readonly ClockRule[] {
  const own = profile.clocks.map((rule) => kept.find(({ step }) => step === rule.step) ?? rule);
  return [...own, ...kept.filter(({ step }) => !own.some((rule) => rule.step === step))];
}

function replyFacts(run: Run) {
  const { receivedOn, repliedAt, repliedOn, replyDueOn: keptDueOn, customerDueOn: on } = run;
  const customer = on === null ? null : { on, at: run.customerDueAt };
  return { receivedOn, repliedAt, repliedOn, keptDueOn, customer };
}
