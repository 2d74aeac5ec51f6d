import type { StepClock } from '../../../../db/model/complaints/clocks';
import { STEP_SIGNS } from '../../../../db/model/complaints/stepSigns';
import { isMoment, type Moment } from '../../../../db/model/day';
import {
  escalationsOf,
  type KeptEscalation,
  type OpenRun,
  openRuns,
} from '../../../../db/queries/complaintClocks';
import type { Due, RunningClock } from '../../../../preload/contract/dues';
import { loadWords } from '../../../../preload/words/loadWords';
import type { Words } from '../../../../preload/words/zh-CN';
import type { JobOffice } from '../../../office';
import { clockJudge, type JudgedRun } from './judge';
import { clockPeople, type PeopleTold } from './people';
import { type UntoldRung, untoldRungs } from './shown';

/** One open complaint with its newest run judged, and what its clocks have gone to whom for. */
export interface WatchedRun {
  readonly run: OpenRun;
  readonly judged: JudgedRun;
  readonly kept: readonly KeptEscalation[];
  readonly untold: readonly UntoldRung[];
}

/** Every open complaint; it asks as often for a thousand of them as for one. */
export async function watchedRuns(office: JobOffice): Promise<readonly WatchedRun[]> {
  const runs = await openRuns(office.db);
  if (runs.length === 0) return [];
  const judge = await clockJudge(office, 'open');
  const all = await escalationsOf(office.db, 'open');
  return runs.map((run) => {
    const judged = judge(run, true);
    const kept = all.filter(
      ({ complaintId, cycle }) => complaintId === run.complaintId && cycle === run.cycle,
    );
    return { run, judged, kept, untold: untoldRungs(judged, kept, office.now) };
  });
}

interface Telling {
  readonly words: Words['complaints'];
  readonly peopleOf: PeopleTold;
}

/** The clocks that run or have run out untold, the first to run out first; the 8D report's on its last day. */
export async function complaintClocksNow(
  office: JobOffice,
  watched: readonly WatchedRun[],
): Promise<readonly RunningClock[]> {
  if (watched.length === 0) return [];
  const { complaints: words } = await loadWords(office.settings.language);
  const telling = { words, peopleOf: await clockPeople(office.db) };
  return watched
    .flatMap((one) => [...minuteClocks(one, telling), ...replyHour(one, office, telling)])
    .toSorted((left, right) => (left.until < right.until ? -1 : 1));
}

function minuteClocks(watched: WatchedRun, telling: Telling): readonly RunningClock[] {
  return watched.judged.clocks.flatMap(({ step, startedAt, limitAt, doneAt, minutes }) =>
    doneAt === null && limitAt !== null && startedAt !== null && isMoment(startedAt)
      ? [clockLine(watched, { step, since: startedAt, until: limitAt, minutes }, telling)]
      : [],
  );
}

/** Where the customer named an hour, the last day of the 8D report is a clock too. */
function replyHour(watched: WatchedRun, { today }: JobOffice, telling: Telling): readonly RunningClock[] {
  const { judged, run } = watched;
  const { day, until, state } = judged.reply;
  const since = run.receivedAt;
  if (state !== 'running' || until === 'endOfDay' || day !== today || !isMoment(since)) return [];
  const minutes = Math.round((Date.parse(until) - Date.parse(since)) / 60_000);
  return [clockLine(watched, { step: 'replied', since, until, minutes }, telling)];
}

interface Line extends Pick<StepClock, 'step' | 'minutes'> {
  readonly since: Moment;
  readonly until: Moment;
}

function clockLine(
  { run, judged, kept, untold }: WatchedRun,
  { step, since, until, minutes }: Line,
  { words, peopleOf }: Telling,
): RunningClock {
  const isThis = (rung: { readonly step: string; readonly limitAt: string }) =>
    rung.step === step && rung.limitAt === until;
  return {
    key: `${run.uid} ${run.cycle} ${step}`,
    complaint: run.uid,
    code: run.code,
    title: run.problem,
    step,
    what: `${STEP_SIGNS[step]} ${words.steps[step]}`,
    who: run.customerName,
    ...{ since, until, limit: minutes },
    warnings: judged.profile.warnings.filter((before) => before < minutes),
    escalated: [
      ...kept.filter(isThis).map(({ told: to, people }) => ({ to, people, isTold: true })),
      ...untold.filter(isThis).map(({ to }) => {
        return { to, people: peopleOf(to, run.departmentId), isTold: false };
      }),
    ],
  };
}

/** The 8D reports that are not out, each on its last day. */
export function replyDues(watched: readonly WatchedRun[]): readonly Due[] {
  return watched.flatMap(({ run, judged }): readonly Due[] => {
    if (run.repliedAt !== null) return [];
    const { uid, code, problem: title, customerName: who } = run;
    const of = { action: null, meeting: null, complaint: uid, forms: 0 };
    return [{ uid: `${uid}-8d-${run.cycle}`, kind: 'reply', on: judged.reply.day, code, title, who, ...of }];
  });
}
