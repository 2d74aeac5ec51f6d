import type { Insertable } from 'kysely';
import type { Moment } from '../model/day';
import type { Db } from '../schema';
import type { SlipTable } from '../schemaActions';

/** A slip that went out, with its action: it may be in a later cycle by now, or closed. */
export function slipByCode(db: Db, code: string) {
  return db
    .selectFrom('slip')
    .innerJoin('action', 'action.id', 'slip.actionId')
    .select([
      'slip.code as code',
      'slip.cycle as cycle',
      'slip.madeAt as madeAt',
      'slip.returnedAt as returnedAt',
      'action.uid as action',
    ])
    .where('slip.code', '=', code)
    .executeTakeFirst();
}

export async function keepSlip(trx: Db, slip: Insertable<SlipTable>): Promise<void> {
  await trx.insertInto('slip').values(slip).execute();
}

export async function slipReturned(trx: Db, code: string, at: Moment): Promise<void> {
  await trx.updateTable('slip').set({ returnedAt: at }).where('code', '=', code).execute();
}
