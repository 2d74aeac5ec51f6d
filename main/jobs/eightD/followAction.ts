import { type ActionRecord, actionById, measuresOf, verificationsOf } from '../../../db/queries/actionWork';
import { measureOfAction } from '../../../db/queries/eightD';
import type { JobOffice } from '../../office';
import { measureLines } from './measureLine';
import { titleOf } from './measureTitle';

type Carried = NonNullable<Awaited<ReturnType<typeof measureOfAction>>>;

/** What was done to an action that a complaint's measure goes by stands in the measure too. */
export async function followAction(office: JobOffice, id: string): Promise<void> {
  const { db } = office;
  const action = await actionById(db, id);
  if (action === undefined || action.originRecord !== 'complaint') return;
  const measure = await measureOfAction(db, action.id);
  if (measure === undefined) return;
  const run = { complaintId: measure.complaintId, cycle: measure.cycle };
  const before = await measureLines(db, run, measure.step);
  const columns = { ...plan(action, measure), ...(await progress(office, action, measure)) };
  await db.updateTable('complaintMeasure').set(columns).where('id', '=', measure.id).execute();
  const now = await measureLines(db, run, measure.step);
  const [old, said] = [before.join('\n'), now.join('\n')];
  if (old === said) return;
  const { step, complaint: key } = measure;
  office.changed({ record: 'complaint', key, old: { [step]: old }, new: { [step]: said } });
}

/** A title is cut where the measure says more. */
function plan(action: ActionRecord, { text }: Carried) {
  const { title, departmentId, responsibleId: ownerId, responsibleName: ownerName, dueOn } = action;
  return { text: titleOf(text) === title ? text : title, departmentId, ownerId, ownerName, dueOn };
}

async function progress(office: JobOffice, action: ActionRecord, measure: Carried) {
  const { state } = action;
  const said = (await verificationsOf(office.db, action.id)).at(-1);
  if (state === 'open' || state === 'ineffective') return begunAgain(action, measure, said?.evidence ?? '');
  const done = await doneOf(office, action, measure);
  if (state === 'answered') return { ...done, verifiedOn: null, verifiedBy: '' };
  const verifiedBy = measure.verifiedBy || (said?.personName ?? '');
  const effect = measure.effect || (said?.evidence ?? '');
  return { ...done, verifiedOn: action.verifiedOn, verifiedBy, effect };
}

/** What did not work has to be introduced anew; what was seen of it stays. */
function begunAgain({ state, cycle }: ActionRecord, { effect }: Carried, seen: string) {
  if (cycle === 1) return {};
  const now = state === 'ineffective' ? seen : effect;
  return { introducedOn: null, verifiedOn: null, verifiedBy: '', effect: now };
}

/** Introduced once all that the department does for it is done. */
async function doneOf({ db }: JobOffice, { id, cycle }: ActionRecord, measure: Carried) {
  const own = (await measuresOf(db, id)).filter((row) => row.cycle === cycle);
  if (own.length === 0) return {};
  const days = own.flatMap(({ doneOn }) => doneOn ?? []).sort();
  const introducedOn = days.length === own.length ? (days.at(-1) ?? null) : null;
  const evidence = measure.evidence || (own.find((row) => row.evidence !== '')?.evidence ?? '');
  return { introducedOn, evidence };
}
