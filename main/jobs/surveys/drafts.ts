import type { Db } from '../../../db/schema';
import { theForm } from '../found';
import type { ChannelsOf, Jobs } from '../list';

type Drafted = Extract<ChannelsOf<'surveys'>, 'surveys.saveDraft' | 'surveys.dropDraft'>;

const SUBJECT = 'form';

/** What the typist has typed and not yet saved. A draft is no record: it leaves no history. */
export const drafts: Jobs<Drafted> = {
  'surveys.saveDraft': async ({ db, now }, { form: code, ...draft }) => {
    const form = await theForm(db, code);
    const valueJson = JSON.stringify(draft);
    await db
      .insertInto('draft')
      .values({ subject: SUBJECT, key: form.code, valueJson, savedAt: now })
      .onConflict((conflict) => conflict.columns(['subject', 'key']).doUpdateSet({ valueJson, savedAt: now }))
      .execute();
    return { savedAt: now };
  },

  'surveys.dropDraft': async ({ db }, { form: code }) => {
    const form = await theForm(db, code);
    await dropDraft(db, form.code);
    return { form: form.code };
  },
};

export async function dropDraft(db: Db, form: string): Promise<void> {
  await db.deleteFrom('draft').where('subject', '=', SUBJECT).where('key', '=', form).execute();
}

export async function draftOf(db: Db, form: string) {
  const row = await db
    .selectFrom('draft')
    .select(['valueJson', 'savedAt'])
    .where('subject', '=', SUBJECT)
    .where('key', '=', form)
    .executeTakeFirst();
  return row ?? null;
}

/** The forms that have a draft. */
export async function draftedForms(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('draft').select('key').where('subject', '=', SUBJECT).execute();
  return new Set(rows.map(({ key }) => key));
}
