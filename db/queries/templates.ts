import { FOLLOW_UP_TEMPLATE } from '../model/surveys/followUp';
import type { Template } from '../model/surveys/template';
import type { Db } from '../schema';

interface TemplateRecord {
  readonly id: number;
  readonly code: string;
  readonly version: string;
  readonly template: Template;
}

function templateRecord(row: {
  id: number;
  code: string;
  version: string;
  definitionJson: string;
}): TemplateRecord {
  return { id: row.id, code: row.code, version: row.version, template: JSON.parse(row.definitionJson) };
}

const COLUMNS = ['id', 'code', 'version', 'definitionJson'] as const;

/** The newest version of a questionnaire. */
export async function templateByCode(db: Db, code: string): Promise<TemplateRecord | null> {
  const row = await db
    .selectFrom('template')
    .select(COLUMNS)
    .where('code', '=', code)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : templateRecord(row);
}

export async function templateByVersion(
  db: Db,
  code: string,
  version: string,
): Promise<TemplateRecord | null> {
  const row = await db
    .selectFrom('template')
    .select(COLUMNS)
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : templateRecord(row);
}

/** The small survey after complaints stands behind the usual ones. */
export async function allTemplates(db: Db): Promise<readonly TemplateRecord[]> {
  const rows = await db
    .selectFrom('template')
    .select(COLUMNS)
    .orderBy((template) => template('code', '=', FOLLOW_UP_TEMPLATE))
    .orderBy('code')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(templateRecord);
}

/** A version is frozen from the first issue of one of its forms. */
export async function isTemplateFrozen(db: Db, templateId: number): Promise<boolean> {
  const row = await db
    .selectFrom('form')
    .innerJoin('round', 'round.id', 'form.roundId')
    .select('form.id')
    .where('round.templateId', '=', templateId)
    .where((row) => row.or([row('form.issuedOn', 'is not', null), row('form.printedOn', 'is not', null)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
