import type { ActionRecord } from '../../../db/queries/actionWork';
import { keepDeletion } from '../../../db/queries/deletions';
import type { JobOffice } from '../../office';

/** Nobody has answered it yet. */
export function isUntouched({ state, cycle }: Pick<ActionRecord, 'state' | 'cycle'>): boolean {
  return state === 'open' && cycle === 1;
}

export function actionTitle({ code, title }: Pick<ActionRecord, 'code' | 'title'>): string {
  return `${code} ${title}`;
}

/** What it came from is gone: it goes into the bin. */
export async function takeActionBack(
  { db, now, user, changed }: JobOffice,
  action: ActionRecord,
): Promise<void> {
  const title = actionTitle(action);
  await db.updateTable('action').set({ deletedAt: now }).where('id', '=', action.id).execute();
  const deletion = { record: 'action', recordKey: action.uid, title, reason: '' } as const;
  await keepDeletion(db, { ...deletion, deletedAt: now, personCode: user.code });
  changed({ record: 'action', key: action.uid, old: { deletedAt: null }, new: { title, deletedAt: now } });
}
