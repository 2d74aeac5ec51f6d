import type { Db } from '../schema';

/** All settings as kept, by key. */
export async function keptSettings(db: Db): Promise<Readonly<Record<string, unknown>>> {
  const rows = await db.selectFrom('setting').selectAll().execute();
  return Object.fromEntries(rows.map(({ key, valueJson }) => [key, JSON.parse(valueJson)]));
}

export async function keepSetting(trx: Db, key: string, value: unknown): Promise<void> {
  const valueJson = JSON.stringify(value);
  await trx
    .insertInto('setting')
    .values({ key, valueJson })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ valueJson }))
    .execute();
}

export async function dropSetting(trx: Db, key: string): Promise<void> {
  await trx.deleteFrom('setting').where('key', '=', key).execute();
}
