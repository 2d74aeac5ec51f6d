import { mayTake, STEP_FROM } from '../../../../db/model/actions/steps';
import { Refusal } from '../../../../db/model/refusal';
import { keepSlipReturn } from '../../../../db/queries/slips';
import type { Checked, Output } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { noteEscalations } from '../noted';
import { stepping } from '../steps';
import { updateAction } from '../update';
import { keptAction } from '../work';
import { type ReadSlip, readSlip } from './read';
import type { TakenBack } from './takeBack';

/** Takes what a department has filled in, as if it had been typed here; with `answer` the action is answered too. */
export async function takeSlip(
  office: JobOffice,
  { file, answer }: Checked<'actions.takeSlip'>,
): Promise<Output<'actions.takeSlip'>> {
  const read = await readSlip(office, file);
  refuseProblems(read);
  const { action, slip, fields, shown } = read;
  const beforeJson = JSON.stringify(beforeOf(read));
  const isAnswering = answer && mayTake('answer', action.state);
  // Answering tells of the rungs itself.
  if (!isAnswering) await noteEscalations(office, action);
  if (shown.changes.length > 0) await updateAction(office, action, fields);
  const isSame = shown.changes.length === 0 && slip.returnedAt !== null && !isAnswering;
  if (!isSame)
    await keepSlipReturn(office.db, slip.code, { returnedAt: slip.returnedAt ?? office.now, beforeJson });
  if (slip.returnedAt === null) {
    const told = { record: 'action', key: action.uid };
    office.changed({ ...told, old: { slipReturned: null }, new: { slipReturned: slip.code } });
  }
  if (isAnswering) await stepping['actions.answer'](office, { id: action.uid });
  return { ...(await keptAction(office.db, action)), changes: shown.changes.length };
}

function beforeOf({ action, slip, before }: ReadSlip): TakenBack {
  const { state, answeredOn, verifyOn } = action;
  return { fields: before, columns: { state, answeredOn, verifyOn }, returnedAt: slip.returnedAt };
}

function refuseProblems({ action, slip, shown }: ReadSlip): void {
  const { code } = slip;
  if (!mayTake('update', action.state))
    throw new Refusal('not-in-state', {
      ...{ channel: 'actions.takeSlip', code: action.code },
      ...{ state: action.state, states: STEP_FROM.update },
    });
  if (slip.cycle < action.cycle)
    throw new Refusal('slip-of-earlier-cycle', { code, cycle: slip.cycle, now: action.cycle });
  const cells = shown.problems.filter(({ stops }) => stops).map(({ cell }) => cell ?? '');
  if (cells.length > 0) throw new Refusal('slip-cells-wrong', { code, cells });
}
