import type { Template } from '../../../db/model/surveys/template';
import type { Db } from '../../../db/schema';
import { subjectNames } from '../../jobs/subjectNames';
import type { SearchPlug } from '../plug';

/** Its own title, else the opinion that it answers, else whom or what it is about; the kind is put into words where it is shown. */
export const actions: SearchPlug = {
  kind: 'action',
  ids: (db) => db.selectFrom('action').select('id').orderBy('id').execute(),
  findables: async (db, ids) => {
    const rows = await actionRows(db, ids);
    const nameOf = await subjectNames(db, 'zh-CN', customersAmong(rows));
    const templates = new Map<string, Template>();
    const templateIn = (json: string | null) => {
      if (json === null) return undefined;
      const known = templates.get(json) ?? JSON.parse(json);
      templates.set(json, known);
      return known;
    };
    return rows.map(({ id, uid, code, kind, subject, title, problem, opinion, ...row }) => {
      const about = nameOf(kind, subject, templateIn(row.definitionJson)) ?? '';
      const shown = [title, opinion ?? '', about].find((one) => one !== '') ?? '';
      return {
        id,
        key: uid,
        code,
        title: shown,
        detail: kind,
        others: [problem, about, subject ?? '', opinion ?? '', row.responsibleName, row.round ?? ''],
        names: [shown, about, row.responsibleName],
      };
    });
  },
};

function actionRows(db: Db, ids: readonly number[]) {
  return db
    .selectFrom('action')
    .leftJoin('round', 'round.id', 'action.roundId')
    .leftJoin('template', 'template.id', 'round.templateId')
    .leftJoin('form', 'form.id', 'action.formId')
    .select(['action.id as id', 'action.uid as uid', 'action.code as code', 'kind', 'subject', 'title'])
    .select(['problem', 'responsibleName', 'opinion', 'round.code as round', 'definitionJson'])
    .where('action.id', 'in', ids)
    .where('action.deletedAt', 'is', null)
    .where('round.deletedAt', 'is', null)
    .execute();
}

/** A subject is a customer's code, or ends with one behind the item that the customer rates. */
function customersAmong(rows: readonly { readonly subject: string | null }[]): readonly string[] {
  const codes = rows.flatMap(({ subject }) =>
    subject === null ? [] : [subject, subject.slice(subject.indexOf('@') + 1)],
  );
  return [...new Set(codes)];
}
