import type { Moment } from '../../../../db/model/day';
import { Refusal } from '../../../../db/model/refusal';
import type { ActionRecord } from '../../../../db/queries/actionWork';
import { newestChange } from '../../../../db/queries/history';
import { keepSlipReturn, slipByCode } from '../../../../db/queries/slips';
import type { ActionKept } from '../../../../preload/contract/actions';
import type { Checked } from '../../../../preload/contract/index';
import type { JobOffice } from '../../../office';
import { updateAction } from '../update';
import { changeAction, columnsChange, keptAction, theAction } from '../work';
import type { SlipFields } from './read';

/** What stood before a slip was taken, kept with the slip. */
export interface TakenBack {
  readonly fields: SlipFields;
  readonly columns: Pick<ActionRecord, 'state' | 'answeredOn' | 'verifyOn'>;
  readonly returnedAt: Moment | null;
}

/** Only while taking it is the last thing that was done to its action: nothing that came after is lost. */
export async function takeBackSlip(
  office: JobOffice,
  { slip: code }: Checked<'actions.takeBackSlip'>,
): Promise<ActionKept> {
  const { db } = office;
  const slip = await slipByCode(db, code);
  if (slip === undefined) throw new Refusal('unknown-slip', { code });
  const newest = await newestChange(db, 'action', slip.action);
  if (slip.beforeJson === null || newest?.channel !== 'actions.takeSlip')
    throw new Refusal('slip-not-to-take-back', { code });
  const { fields, columns, returnedAt }: TakenBack = JSON.parse(slip.beforeJson);
  const action = await theAction(db, slip.action);
  // The state first: an answer may lack what an action that is open may lack.
  await changeAction(office, action, columnsChange(action, columns));
  await updateAction(office, await theAction(db, action.uid), fields, code);
  await keepSlipReturn(db, code, { returnedAt, beforeJson: null });
  if (returnedAt === null)
    office.changed({
      record: 'action',
      key: action.uid,
      old: { slipReturned: code },
      new: { slipReturned: null },
    });
  return keptAction(db, action);
}
