import { nextClosed } from '../../../db/model/actions/nextRound';
import type { Day } from '../../../db/model/day';
import { addWorkingDays } from '../../../db/model/workingDays';
import type { FoundAction } from '../../../db/queries/actions';
import { closedRounds } from '../../../db/queries/actionWork';
import { workingCalendar } from '../../../db/queries/calendar';
import type { JobOffice } from '../../office';

type Asked = Pick<FoundAction, 'state' | 'verifyBy' | 'roundId' | 'verifiedRoundId'>;

/** Until when each action's next round is to be looked at: counted once for all actions of one round. */
export async function nextRoundDueDays(
  { db, settings }: JobOffice,
  found: readonly Asked[],
): Promise<(action: Asked) => Day | null> {
  if (!found.some(waitsForRound)) return () => null;
  const rounds = await closedRounds(db);
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const days = new Map<number, Day | null>();
  const dayAfter = (id: number): Day | null => {
    const known = days.get(id);
    if (known !== undefined) return known;
    const round = rounds.find((one) => one.id === id);
    const closedOn = round === undefined ? null : (nextClosed(round, rounds)?.closedOn ?? null);
    const due =
      closedOn === null ? null : addWorkingDays(closedOn, settings.actionDueWorkingDays, calendar).day;
    days.set(id, due);
    return due;
  };
  return (action) => {
    const id = action.verifiedRoundId ?? action.roundId;
    return id === null || !waitsForRound(action) ? null : dayAfter(id);
  };
}

function waitsForRound({ state, verifyBy }: Asked): boolean {
  return state === 'answered' && verifyBy === 'nextRound';
}
