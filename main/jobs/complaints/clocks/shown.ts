import { type ClockRung, nextStep, reachedClockRungs } from '../../../../db/model/complaints/nextClock';
import { lateBefore } from '../../../../db/model/complaints/toldTimes';
import { escalationsOf, type KeptEscalation, toldTimesOf } from '../../../../db/queries/complaintClocks';
import { type ComplaintRecord, cyclesOf } from '../../../../db/queries/complaints';
import type {
  ClockEscalation,
  ComplaintClocks,
  CycleClocks,
} from '../../../../preload/contract/complaintClocks';
import type { JobOffice } from '../../../office';
import { clockJudge, type JudgedRun } from './judge';
import { clockPeople, type PeopleTold } from './people';

/** The clocks of every run of a complaint, as its page shows them. */
export async function shownClocks(office: JobOffice, complaint: ComplaintRecord): Promise<ComplaintClocks> {
  const { db, now } = office;
  const runs = await cyclesOf(db, complaint.id);
  const judge = await clockJudge(office, complaint.id);
  const told = await toldTimesOf(db, complaint.id);
  const kept = await escalationsOf(db, complaint.id);
  const peopleOf = await clockPeople(db);
  const cycles = runs.map((run): CycleClocks => {
    const { cycle } = run;
    const isRunning = complaint.state === 'open' && cycle === complaint.cycle;
    const judged = judge(run, isRunning);
    const lines = told.filter((line) => line.cycle === cycle);
    const late = lateBefore(judged.rules, judged.times, lines);
    const { code, version, name, warnings, escalation, source } = judged.profile;
    return {
      ...{ cycle, profile: { code, version, name, warnings, escalation, source } },
      clocks: judged.clocks.map((clock) => ({ ...clock, lateBefore: late.get(clock.step) ?? null })),
      reply: judged.reply,
      next: isRunning ? nextStep(judged.clocks, judged.times) : null,
      told: lines.map(({ step, at, recordedAt, personName: person, reason, isReplaced }) => {
        return { step, at, recordedAt, person, reason, isReplaced: isReplaced === 1 };
      }),
      escalations: escalationLines(
        kept.filter((row) => row.cycle === cycle),
        untoldRungs(
          judged,
          kept.filter((row) => row.cycle === cycle),
          now,
        ),
        (rung) => peopleOf(rung.to, complaint.departmentId),
      ),
    };
  });
  return { now, isOpen: complaint.state === 'open', cycles };
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
