import { weekdayOf } from '../../db/model/day';
import { stillMissing } from '../../db/model/surveys/returns';
import { addWorkingDays } from '../../db/model/workingDays';
import { actionsOf } from '../../db/queries/actions';
import { workingCalendar } from '../../db/queries/calendar';
import { recentHistory } from '../../db/queries/history';
import { allRounds } from '../../db/queries/rounds';
import type { OpenRound } from '../../preload/contract/office';
import type { JobOffice } from '../office';
import { actionDetails } from './actions';
import type { ChannelsOf, Jobs } from './list';
import { judgedRound } from './surveys/judged';
import { roundRows } from './surveys/pages';
import { trendPage } from './surveys/trends';

const NEXT_WORKING_DAYS = 7;
const RECENT = 8;
const TREND_ROUNDS = 8;

export const today: Jobs<ChannelsOf<'today'>> = {
  'today.page': async (office) => {
    const { db, today: now, settings } = office;
    const calendar = await workingCalendar(db, settings.worksSaturdays);
    const nextUntil = addWorkingDays(now, NEXT_WORKING_DAYS, calendar).day;
    const open = await actionDetails(db, await actionsOf(db, { isOpen: true }), now);
    const trend = await trendPage(office);
    return {
      today: now,
      weekday: weekdayOf(now),
      overdue: open.filter(({ dueOn }) => dueOn < now),
      dueToday: open.filter(({ dueOn }) => dueOn === now),
      next: open.filter(({ dueOn }) => dueOn > now && dueOn <= nextUntil),
      nextUntil,
      openRounds: await openRounds(office),
      trend: {
        rounds: trend.rounds.slice(-TREND_ROUNDS).map(({ code }) => code),
        overall: trend.overall.slice(-TREND_ROUNDS),
        target: trend.target,
      },
      recent: await recentHistory(db, RECENT),
    };
  },
};

async function openRounds(office: JobOffice): Promise<readonly OpenRound[]> {
  const rounds = new Map((await allRounds(office.db)).map((round) => [round.code, round]));
  const rows: OpenRound[] = [];
  for (const row of await roundRows(office)) {
    const round = rounds.get(row.code);
    if (round === undefined || row.closedOn !== null) continue;
    const { forms } = await judgedRound(office, round);
    const out = forms.filter(({ state }) => state === 'issued');
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
