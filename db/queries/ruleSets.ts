import type { RuleSet } from '../model/surveys/ruleSet';
import type { Db } from '../schema';

/** The newest version of a rule set. */
export async function ruleSetByCode(db: Db, code: string): Promise<RuleSet | null> {
  const row = await db
    .selectFrom('ruleSet')
    .select('definitionJson')
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : JSON.parse(row.definitionJson);
}

/** The newest version of each. */
export async function allRuleSets(db: Db): Promise<readonly RuleSet[]> {
  const rows = await db.selectFrom('ruleSet').select(['code', 'definitionJson']).orderBy('id').execute();
  const newest = new Map(rows.map(({ code, definitionJson }) => [code, definitionJson]));
  return [...newest.values()].map((json) => JSON.parse(json));
}
