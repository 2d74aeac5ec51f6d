import { v7 as newUid } from 'uuid';
import { Refusal } from '../../../db/model/refusal';
import { itemsOf, type Template, templateProblem } from '../../../db/model/surveys/template';
import { allTemplates, isTemplateFrozen, templateByVersion } from '../../../db/queries/templates';
import type { OfficeFile } from '../../../preload/contract/takes';
import { templateFile } from '../../../preload/contract/template';
import type { ChannelsOf, Jobs } from '../list';

type Asked = Extract<ChannelsOf<'surveys'>, 'surveys.importTemplate' | 'surveys.templates'>;

export const templates: Jobs<Asked> = {
  'surveys.importTemplate': async (office, { file }) => {
    const { db, today } = office;
    const template = readTemplate(file);
    const { code, version, name } = template;
    const definitionJson = JSON.stringify(template);
    const value = { code, version, items: itemsOf(template).length };
    const kept = await templateByVersion(db, code, version);
    if (kept === null) {
      await db
        .insertInto('template')
        .values({ uid: newUid(), code, version, name, definitionJson, approvedOn: today })
        .execute();
      office.changed({
        record: 'template',
        key: `${code} ${version}`,
        old: null,
        new: { ...template, approvedOn: today },
      });
      return value;
    }
    if (JSON.stringify(kept.template) === definitionJson) return value;
    if (await isTemplateFrozen(db, kept.id)) throw new Refusal('template-in-use', { code, version });
    await db.updateTable('template').set({ name, definitionJson }).where('id', '=', kept.id).execute();
    office.changed({ record: 'template', key: `${code} ${version}`, old: kept.template, new: template });
    return value;
  },

  'surveys.templates': async ({ db }) => {
    const rows = [];
    for (const { id, code, version, template } of await allTemplates(db)) {
      const { name, formNumber } = template;
      const items = itemsOf(template).length;
      rows.push({
        code,
        version,
        name,
        formNumber,
        items,
        isFrozen: await isTemplateFrozen(db, id),
        template,
      });
    }
    return { templates: rows };
  },
};

/** Refused as `file-unreadable` when it is no JSON, `template-invalid` naming the place when it is no questionnaire. */
function readTemplate(file: OfficeFile): Template {
  const parsed = templateFile.safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal('template-invalid', { field: issue?.path.join('.') ?? '', why: issue?.message ?? '' });
  }
  const problem = templateProblem(parsed.data);
  if (problem !== null) throw new Refusal('template-invalid', problem);
  return parsed.data;
}

function readJson({ name, bytes }: OfficeFile): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new Refusal('file-unreadable', { name, why: 'not-json' });
    throw error;
  }
}
