import { nextClosed } from '../../db/model/actions/nextRound';
import { type Day, type Moment, momentOf, wallClock, weekdayOf } from '../../db/model/day';
import { oneDecimal } from '../../db/model/exact';
import { stillMissing } from '../../db/model/surveys/returns';
import { compareRounds } from '../../db/model/surveys/roundOrder';
import { addWorkingDays } from '../../db/model/workingDays';
import { actionsOf } from '../../db/queries/actions';
import { closedRounds } from '../../db/queries/actionWork';
import { workingCalendar } from '../../db/queries/calendar';
import { recentHistory } from '../../db/queries/history';
import { allRounds } from '../../db/queries/rounds';
import type { OpenRound, Today } from '../../preload/contract/office';
import { nameIn } from '../../preload/words/shipped/shippedName';
import type { JobOffice } from '../office';
import { actionDetails } from './actions/shown';
import { complaintClocksNow, replyDues, watchedRuns } from './complaints/clocks/running';
import { dues, measureDues, meetingDues } from './dues';
import { theRound } from './found';
import type { ChannelsOf, Jobs } from './list';
import { judgedRound, roundInFigures } from './surveys/judged';
import { roundRow } from './surveys/pages';
import { shownGrade } from './surveys/shownGrade';
import { trendPage } from './surveys/trends';

const NEXT_WORKING_DAYS = 7;
const RECENT = 50;
const DAY_MS = 86_400_000;
const TREND_ROUNDS = 8;

export const today: Jobs<ChannelsOf<'today'>> = {
  ...dues,
  'today.page': async (office) => {
    const { db, today: now, settings } = office;
    const calendar = await workingCalendar(db, settings.worksSaturdays);
    const nextUntil = addWorkingDays(now, NEXT_WORKING_DAYS, calendar).day;
    const watched = await watchedRuns(office);
    const due = await dueActions(office, nextUntil);
    return {
      today: now,
      weekday: weekdayOf(now),
      ...due,
      nextUntil,
      measures: (await measureDues(db)).filter(({ on }) => on <= nextUntil),
      meetings: (await meetingDues(db)).filter(({ on }) => on <= nextUntil),
      replies: replyDues(watched).filter(({ on }) => on <= nextUntil),
      clocks: await complaintClocksNow(office, watched),
      openRounds: await openRounds(office),
      trend: await trendPart(office),
      recent: await doneToday(office),
    };
  },
};

/** By what each waits for: its answer, a measure, its verification, a press. */
async function dueActions(
  office: JobOffice,
  nextUntil: Day,
): Promise<Pick<Today, 'overdue' | 'dueToday' | 'next'>> {
  const { db, today: now } = office;
  const waiting = (await closedRounds(db)).filter((round, _at, rounds) => nextClosed(round, rounds) !== null);
  const readyRounds = waiting.map(({ id }) => id);
  const found = await actionDetails(office, await actionsOf(db, { due: { by: nextUntil, readyRounds } }));
  const dated = found.flatMap((action) => (action.due?.on == null ? [] : { on: action.due.on, action }));
  const sorted = dated.toSorted((left, right) => (left.on < right.on ? -1 : Number(left.on > right.on)));
  const those = (isMeant: (on: Day) => boolean) =>
    sorted.filter(({ on }) => isMeant(on)).map(({ action }) => action);
  return {
    overdue: those((on) => on < now),
    dueToday: those((on) => on === now),
    next: those((on) => on > now && on <= nextUntil),
  };
}

async function trendPart(office: JobOffice): Promise<Today['trend']> {
  // One more than is shown: the first is compared with the one before.
  const trend = await trendPage(office, undefined, undefined, TREND_ROUNDS + 1);
  const rounds = trend.rounds.slice(-TREND_ROUNDS).map(({ code }) => code);
  const overall = trend.overall.slice(-TREND_ROUNDS);
  const shown = rounds[overall.findLastIndex(({ score }) => score !== null)];
  const round = shown === undefined ? null : await theRound(office.db, shown);
  const judged = round === null ? null : await roundInFigures(office, round);
  const watched = judged?.figures.dimensions.filter(({ code }) =>
    judged.rules.watchedDimensions.includes(code),
  );
  return {
    rounds,
    overall,
    target: trend.target,
    isRunning: round !== null && round.closedOn === null,
    grade: judged === null ? null : shownGrade(judged.figures.grade, judged.rules),
    dimensions: (watched ?? []).map(({ code, score }) => {
      const own = round?.definition.dimensions.find((dimension) => dimension.code === code);
      const name = own === undefined ? code : nameIn(own, office.settings.language);
      return { code, name, score: oneDecimal(score) };
    }),
  };
}

/** The office's own day, whatever the zone: more hours than it has are asked for, and the others left out. */
async function doneToday({ db, now, today: day, settings }: JobOffice): Promise<Today['recent']> {
  const since: Moment = momentOf(Date.parse(now) - DAY_MS);
  const recent = await recentHistory(db, since, RECENT);
  return recent.filter(({ at }) => wallClock(at, settings.timeZone).day === day);
}

async function openRounds(office: JobOffice): Promise<readonly OpenRound[]> {
  const open = (await allRounds(office.db)).filter(({ closedOn }) => closedOn === null);
  const rows: OpenRound[] = [];
  for (const round of open.sort(compareRounds).reverse()) {
    const judged = await judgedRound(office, round);
    const row = await roundRow(office, judged);
    const out = judged.forms.filter(({ state }) => state === 'issued');
    rows.push({
      ...row,
      stillMissing: stillMissing(row.returnedOnTime, row.issued, round.rules),
      targetPercent: round.rules.returnTarget?.percent ?? null,
      out: out.map(({ code: form, customer, customerName, dueOn }) => ({
        form,
        customer,
        customerName,
        dueOn,
      })),
    });
  }
  return rows;
}
