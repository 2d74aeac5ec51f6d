import { v7 as newUid } from 'uuid';
import { isMoment, wallClock } from '../../../../db/model/day';
import type { ActionRecord } from '../../../../db/queries/actionWork';
import { keepSlip, slipByCode } from '../../../../db/queries/slips';
import type { SlipFormat } from '../../../../preload/contract/slips';
import { loadWords } from '../../../../preload/words/loadWords';
import type { JobOffice } from '../../../office';
import { keepPaper, type Paper, type PaperAbout, paperOf } from '../../../papers';
import { collectSlip } from '../../../reports/improvementSlip/collect';
import type { SlipRounds } from '../../../reports/improvementSlip/rounds';
import type { ImprovementSlip } from '../../../reports/improvementSlip/slip';
import { slipCode } from './rows';

/** A slip with all that it says, and the paper that it goes out as. */
export interface ReadySlip {
  readonly action: ActionRecord;
  readonly slip: ImprovementSlip;
  readonly paper: Paper;
  readonly about: PaperAbout;
}

export const DOCUMENT = 'improvement-slip';

export async function readySlip(
  office: JobOffice,
  action: ActionRecord,
  rounds: SlipRounds,
): Promise<ReadySlip> {
  const { db, settings } = office;
  const words = await loadWords(settings.language);
  const made = await slipByCode(db, slipCode(action));
  const madeAt = made?.madeAt ?? null;
  const since = madeAt !== null && isMoment(madeAt) ? wallClock(madeAt, settings.timeZone).day : null;
  const about = { record: 'action', key: action.uid, since };
  const paper = await paperOf(office, DOCUMENT, about, words.slip.title);
  const slip = await collectSlip(office, action, { paper, madeAt, rounds });
  return { action, slip, paper, about };
}

/** One slip for each cycle of an action, however often it is printed; each printing is told in the trail. */
export async function keepMadeSlip(
  office: JobOffice,
  { action, slip, paper, about }: ReadySlip,
  file: { readonly format: SlipFormat; readonly bytes: Uint8Array },
): Promise<void> {
  const { db, now, user } = office;
  const { code } = slip;
  const isNew = (await slipByCode(db, code)) === undefined;
  if (isNew) {
    const row = { uid: newUid(), code, actionId: action.id, cycle: action.cycle, format: file.format };
    await keepSlip(db, { ...row, madeAt: now, personCode: user.code });
  }
  if (isNew || paper.versionId === null)
    office.changed({ record: 'action', key: action.uid, old: null, new: { slip: code } });
  await keepPaper(office, paper, about, file);
}
