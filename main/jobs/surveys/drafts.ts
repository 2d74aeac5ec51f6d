import type { Db } from '../../../db/schema';
import { theForm } from '../found';
import type { ChannelsOf, Jobs } from '../list';

type Drafted = Extract<ChannelsOf<'surveys'>, 'surveys.saveDraft' | 'surveys.dropDraft'>;

const FIRST = 'form';
const SECOND = 'secondKeying';

/** What the typist has typed and not yet saved. A draft is no record: it leaves no history. */
export const drafts: Jobs<Drafted> = {
  'surveys.saveDraft': async ({ db, now }, { form: code, again, ...draft }) => {
    const form = await theForm(db, code);
    const valueJson = JSON.stringify(draft);
    await db
      .insertInto('draft')
      .values({ subject: subjectOf(again), key: form.code, valueJson, savedAt: now })
      .onConflict((conflict) => conflict.columns(['subject', 'key']).doUpdateSet({ valueJson, savedAt: now }))
      .execute();
    return { savedAt: now };
  },

  'surveys.dropDraft': async ({ db }, { form: code, again }) => {
    const form = await theForm(db, code);
    await dropDraft(db, form.code, again);
    return { form: form.code };
  },
};

function subjectOf(again: boolean): string {
  return again ? SECOND : FIRST;
}

export async function dropDraft(db: Db, form: string, again = false): Promise<void> {
  await db.deleteFrom('draft').where('subject', '=', subjectOf(again)).where('key', '=', form).execute();
}

export async function draftOf(db: Db, form: string, again = false) {
  const row = await db
    .selectFrom('draft')
    .select(['valueJson', 'savedAt'])
    .where('subject', '=', subjectOf(again))
    .where('key', '=', form)
    .executeTakeFirst();
  return row ?? null;
}

/** The forms that have a draft. */
export async function draftedForms(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('draft').select('key').where('subject', '=', FIRST).execute();
  return new Set(rows.map(({ key }) => key));
}
