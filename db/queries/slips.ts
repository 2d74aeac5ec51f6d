import type { Insertable, Selectable } from 'kysely';
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
      'slip.beforeJson as beforeJson',
      'action.uid as action',
    ])
    .where('slip.code', '=', code)
    .executeTakeFirst();
}

export async function keepSlip(trx: Db, slip: Insertable<SlipTable>): Promise<void> {
  await trx.insertInto('slip').values(slip).execute();
}

/** When it came back, and what stood before: of a slip that is taken back, neither. */
export async function keepSlipReturn(
  trx: Db,
  code: string,
  came: Pick<Selectable<SlipTable>, 'returnedAt' | 'beforeJson'>,
): Promise<void> {
  await trx.updateTable('slip').set(came).where('code', '=', code).execute();
}
