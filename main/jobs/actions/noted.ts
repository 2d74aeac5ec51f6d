import { dueNow, isOverdue } from '../../../db/model/actions/steps';
import { actionsOf } from '../../../db/queries/actions';
import { type ActionRecord, notedRungs } from '../../../db/queries/actionWork';
import type { Escalation } from '../../../preload/contract/actionWhole';
import type { JobOffice } from '../../office';
import { escalator } from './escalations';
import { nextRoundDueDays } from './nextRoundDue';

/**
 * Tells the trail of each rung that an action had climbed before it is changed, once each. A rung is counted and not
 * kept, so the first change after it is what tells of it, with the day on which it was reached.
 */
export async function noteEscalations(office: JobOffice, action: ActionRecord): Promise<void> {
  const { db, today, changed } = office;
  const [found] = await actionsOf(db, { ids: [action.id] });
  if (found === undefined) return;
  const nextRoundDueOn = (await nextRoundDueDays(office, [found]))(found);
  const due = dueNow({ ...found, nextRoundDueOn }, today);
  if (due === null || due.on === null || !isOverdue(due, today)) return;
  const reached = (await escalator(office, true))(action.departmentId, due.on);
  if (reached.length === 0) return;
  const noted = new Set((await notedRungs(db, action.uid)).map((row) => JSON.stringify(row)));
  for (const rung of reached) {
    const now = { escalation: toldRung(rung, due.on) };
    if (noted.has(JSON.stringify(now))) continue;
    changed({ record: 'action', key: action.uid, old: { escalation: null }, new: now });
  }
}

function toldRung({ level, to, since }: Escalation, dueOn: string) {
  return { level, to, since, dueOn };
}
