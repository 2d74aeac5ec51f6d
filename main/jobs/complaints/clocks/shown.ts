import { type ClockRung, nextStep, reachedClockRungs } from '../../../../db/model/complaints/nextClock';
import { lateBefore } from '../../../../db/model/complaints/toldTimes';
import { addDays, type Day } from '../../../../db/model/day';
import { escalationsOf, type KeptEscalation, toldTimesOf } from '../../../../db/queries/complaintClocks';
import { type ComplaintRecord, cyclesOf } from '../../../../db/queries/complaints';
import type {
  ClockEscalation,
  ComplaintClocks,
  CycleClocks,
} from '../../../../preload/contract/complaintClocks';
import type { JobOffice } from '../../../office';
import { shownDays } from '../../shownDays';
import { clockNotesOf } from './clockNotes';
import { clockJudge, type JudgedRun } from './judge';
import { clockPeople, type PeopleTold } from './people';

const MOST_STRIP_DAYS = 31;

/** The clocks of every run of a complaint, as its page shows them. */
export async function shownClocks(office: JobOffice, complaint: ComplaintRecord): Promise<ComplaintClocks> {
  const { db, now } = office;
  const judge = await clockJudge(office, complaint.id);
  const told = await toldTimesOf(db, complaint.id);
  const kept = await escalationsOf(db, complaint.id);
  const peopleOf = await clockPeople(db);
  const cycles: CycleClocks[] = [];
  for (const run of await cyclesOf(db, complaint.id)) {
    const { cycle } = run;
    const isRunning = complaint.state === 'open' && cycle === complaint.cycle;
    const judged = judge(run, isRunning);
    const ofCycle = kept.filter((row) => row.cycle === cycle);
    cycles.push({
      ...{ cycle, profile: shownProfile(judged), reply: judged.reply },
      ...shownTimes(
        judged,
        told.filter((line) => line.cycle === cycle),
      ),
      next: isRunning ? nextStep(judged.clocks, judged.times) : null,
      escalations: escalationLines(ofCycle, untoldRungs(judged, ofCycle, now), (rung) =>
        peopleOf(rung.to, complaint.departmentId),
      ),
      days: await replyDays(office, run.receivedOn, judged),
    });
  }
  const notes = await clockNotesOf(db, complaint.uid);
  return { now, isOpen: complaint.state === 'open', notes, cycles };
}

function shownProfile({ profile }: JudgedRun): CycleClocks['profile'] {
  const { code, version, name, warnings, escalation, source } = profile;
  return { code, version, name, warnings, escalation, source };
}

type ToldRow = Awaited<ReturnType<typeof toldTimesOf>>[number];

function shownTimes(
  { rules, times, clocks }: JudgedRun,
  lines: readonly ToldRow[],
): Pick<CycleClocks, 'clocks' | 'told'> {
  const late = lateBefore(rules, times, lines);
  return {
    clocks: clocks.map((clock) => ({ ...clock, lateBefore: late.get(clock.step) ?? null })),
    told: lines.map(({ step, at, recordedAt, personName: person, reason, isReplaced }) => {
      return { step, at, recordedAt, person, reason, isReplaced: isReplaced === 1 };
    }),
  };
}

/** One day more than the later limit, so that it is seen what follows it. */
async function replyDays(office: JobOffice, receivedOn: Day, { reply }: JudgedRun) {
  const last = [reply.day, reply.ownDueOn].toSorted().at(-1) ?? reply.day;
  const most = addDays(receivedOn, MOST_STRIP_DAYS - 1);
  const to = addDays(last, 1);
  return (await shownDays(office, receivedOn, to < most ? to : most)).days;
}

export type UntoldRung = ReturnType<typeof reachedClockRungs>[number] & {
  readonly step: ClockEscalation['step'];
  readonly limitAt: NonNullable<JudgedRun['clocks'][number]['limitAt']>;
};

/** The rungs that clocks of a run have climbed and nobody has told yet. */
export function untoldRungs(
  { clocks, profile, reply }: JudgedRun,
  kept: readonly Pick<KeptEscalation, 'step' | 'limitAt' | 'minutes' | 'told'>[],
  now: ComplaintClocks['now'],
): readonly UntoldRung[] {
  const limited = [...clocks, { step: 'replied' as const, doneAt: reply.repliedAt, ...reply }];
  return limited.flatMap(({ step, limitAt, doneAt, state }) => {
    if (limitAt === null) return [];
    return reachedClockRungs({ limitAt, doneAt, state }, profile.escalation, now)
      .filter((rung) => !kept.some((row) => isSameRung(row, { ...rung, step, limitAt })))
      .map((rung) => ({ ...rung, step, limitAt }));
  });
}

function isSameRung(
  row: Pick<KeptEscalation, 'step' | 'limitAt' | 'minutes' | 'told'>,
  rung: ClockRung & Pick<UntoldRung, 'step' | 'limitAt'>,
): boolean {
  const isSameClock = row.step === rung.step && row.limitAt === rung.limitAt;
  return isSameClock && row.minutes === rung.minutes && row.told === rung.to;
}

function escalationLines(
  kept: readonly KeptEscalation[],
  untold: readonly UntoldRung[],
  peopleOf: (rung: ClockRung) => ReturnType<PeopleTold>,
): readonly ClockEscalation[] {
  const lines = [
    ...kept.map(({ step, told: to, people, minutes, reachedAt, toldAt }) => {
      return { step, to, people, minutes, reachedAt, toldAt };
    }),
    ...untold.map((rung) => {
      const { step, to, minutes, reachedAt } = rung;
      return { step, to, people: peopleOf(rung), minutes, reachedAt, toldAt: null };
    }),
  ];
  return lines.toSorted((left, right) => (left.reachedAt < right.reachedAt ? -1 : 1));
}
