import type { Db } from '../../../../db/schema';
import type { Jobs } from '../../list';

type Drafted = 'complaints.draft' | 'complaints.saveDraft' | 'complaints.dropDraft';

const SUBJECT = 'complaint';

/** What somebody is taking and has not kept yet, one for each person. A draft is no record: it leaves no history. */
export const intakeDrafts: Jobs<Drafted> = {
  'complaints.draft': async ({ db, user }) => {
    const row = await db
      .selectFrom('draft')
      .select(['valueJson', 'savedAt'])
      .where('subject', '=', SUBJECT)
      .where('key', '=', user.code)
      .executeTakeFirst();
    return { draft: row === undefined ? null : { typed: JSON.parse(row.valueJson), savedAt: row.savedAt } };
  },
  'complaints.saveDraft': async ({ db, now, user }, { typed }) => {
    const valueJson = JSON.stringify(typed);
    await db
      .insertInto('draft')
      .values({ subject: SUBJECT, key: user.code, valueJson, savedAt: now })
      .onConflict((conflict) => conflict.columns(['subject', 'key']).doUpdateSet({ valueJson, savedAt: now }))
      .execute();
    return { savedAt: now };
  },
  'complaints.dropDraft': async ({ db, user }) => ({ dropped: await dropIntakeDraft(db, user.code) }),
};

export async function dropIntakeDraft(trx: Db, person: string): Promise<boolean> {
  const dropped = await trx
    .deleteFrom('draft')
    .where('subject', '=', SUBJECT)
    .where('key', '=', person)
    .executeTakeFirst();
  return dropped.numDeletedRows > 0n;
}
