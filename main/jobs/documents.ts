import { v7 as newUid } from 'uuid';
import { addDays, type Day } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import type { Template } from '../../db/model/surveys/template';
import { allDocuments, keepDocument } from '../../db/queries/documents';
import type { DocumentRow, DocumentVersion } from '../../preload/contract/documents';
import type { ChannelsOf, Jobs } from './list';

export const documents: Jobs<ChannelsOf<'documents'>> = {
  'documents.list': async ({ db, today }) => {
    const templates = await db
      .selectFrom('template')
      .select(['definitionJson', 'approvedOn'])
      .orderBy('code')
      .orderBy('id')
      .execute();
    return {
      documents: documentRows(await allDocuments(db), today),
      questionnaires: templates.map(({ definitionJson, approvedOn }) => {
        const { code, name, formNumber, version }: Template = JSON.parse(definitionJson);
        return { code, name, number: formNumber, version, approvedOn };
      }),
    };
  },

  'documents.newVersion': async (office, asked) => {
    const { document, version, effectiveOn, number } = asked;
    const all = await allDocuments(office.db);
    const own = all.filter((one) => one.document === document);
    const last = own.at(-1);
    if (last === undefined) throw new Refusal('unknown-record', { record: 'document', key: document });
    if (own.some((one) => one.version === version)) throw new Refusal('code-in-use', { code: version });
    if (effectiveOn < firstDayAfter(last))
      throw new Refusal('version-not-later', {
        on: effectiveOn,
        last: last.effectiveOn,
        version: last.version,
      });
    const twin = all.find((one) => one.number === number && one.document !== document);
    if (twin !== undefined) throw new Refusal('code-in-use', { code: number });
    const row = { uid: newUid(), ...asked, madeAt: office.now, personCode: office.user.code };
    await keepDocument(office.db, row);
    const { number: was, version: before, title } = last;
    office.changed({
      record: 'document',
      key: document,
      old: { number: was, title, version: before, effectiveOn: last.effectiveOn, retention: last.retention },
      new: asked,
      reason: asked.change,
    });
    return { uid: row.uid };
  },
};

/** A version in which nothing went out yet may be replaced on its own first day, so that a new plant can start with its own. */
function firstDayAfter({ effectiveOn, papers }: Found[number]): Day {
  return papers === 0 ? effectiveOn : addDays(effectiveOn, 1);
}

type Found = Awaited<ReturnType<typeof allDocuments>>;

export function documentRows(found: Found, today: Day): readonly DocumentRow[] {
  const firstNumbers = new Map(found.toReversed().map(({ document, number }) => [document, number]));
  const names = [...firstNumbers].sort(([, one], [, other]) => (one < other ? -1 : 1));
  return names.map(([document]) => {
    const versions = found.filter((one) => one.document === document);
    const inForce = versions.findLast(({ effectiveOn }) => effectiveOn <= today);
    return { document, versions: versions.map((one) => versionRow(one, one === inForce, today)) };
  });
}

function versionRow(found: Found[number], isInForce: boolean, today: Day): DocumentVersion {
  const { uid, number, title, titleEn, version, effectiveOn, retention, change, madeAt, papers } = found;
  const elsewhere = effectiveOn > today ? ('coming' as const) : ('past' as const);
  return {
    ...{ uid, number, title, titleEn, version, effectiveOn, retention, change, madeAt, papers },
    madeBy: found.personName ?? found.personCode,
    standing: isInForce ? 'inForce' : elsewhere,
  };
}
