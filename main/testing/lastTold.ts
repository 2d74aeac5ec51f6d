import type { TestOffice } from './office';

/** What the newest row of a complaint's trail says. */
export async function lastTold(office: TestOffice) {
  const row = await office.opened.office
    .db()
    .selectFrom('history')
    .selectAll()
    .where('record', '=', 'complaint')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    old: JSON.parse(row.oldJson ?? 'null'),
    new: JSON.parse(row.newJson ?? 'null'),
    reason: row.reason,
  };
}
