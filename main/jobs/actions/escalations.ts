import { type ReachedRung, reachedRungs } from '../../../db/model/actions/escalation';
import type { Day } from '../../../db/model/day';
import { peopleToTell } from '../../../db/queries/actionWork';
import { workingCalendar } from '../../../db/queries/calendar';
import type { Escalation } from '../../../preload/contract/actionWhole';
import type { JobOffice } from '../../office';

type EscalationsOf = (departmentId: number, dueOn: Day) => readonly Escalation[];

/** Which rungs an overdue day has climbed, and whom they go to; lowest first. Nothing is asked while nothing is overdue. */
export async function escalator(
  { db, today, settings }: JobOffice,
  isAnyOverdue: boolean,
): Promise<EscalationsOf> {
  if (!isAnyOverdue || settings.escalation.length === 0) return () => [];
  const calendar = await workingCalendar(db, settings.worksSaturdays);
  const { heads, holders } = await peopleToTell(db);
  const climbed = new Map<Day, readonly ReachedRung[]>();
  const rungsOf = (dueOn: Day) => {
    const known = climbed.get(dueOn) ?? reachedRungs(dueOn, today, settings.escalation, calendar);
    climbed.set(dueOn, known);
    return known;
  };
  const namesOf = (to: ReachedRung['to'], departmentId: number) =>
    to === 'departmentHead'
      ? heads.filter((head) => head.departmentId === departmentId).map(({ name }) => name)
      : holders.filter((holder) => holder.function === to).map(({ name }) => name);
  return (departmentId, dueOn) =>
    rungsOf(dueOn).map(({ level, to, since }) => ({ level, to, since, names: namesOf(to, departmentId) }));
}
