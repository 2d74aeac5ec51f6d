import { v7 as newUid } from 'uuid';
import { type Day, dayAfter } from '../../db/model/day';
import { Refusal } from '../../db/model/refusal';
import { FOLLOW_UP_TEMPLATE } from '../../db/model/surveys/followUp';
import type { Template } from '../../db/model/surveys/template';
import { allDocuments, changeDocument, dropDocument, keepDocument } from '../../db/queries/documents';
import type { DocumentRow, DocumentVersion } from '../../preload/contract/documents';
import type { ChannelsOf, Jobs } from './list';

export const documents: Jobs<ChannelsOf<'documents'>> = {
  'documents.list': async ({ db, today }) => {
    const templates = await db
      .selectFrom('template')
      .select(['definitionJson', 'approvedOn'])
      .orderBy((template) => template('code', '=', FOLLOW_UP_TEMPLATE))
      .orderBy('code')
      .orderBy('id')
      .execute();
    return {
      documents: documentRows(await allDocuments(db), today),
      questionnaires: templates.map(({ definitionJson, approvedOn }) => {
        const { code, name, nameEn = '', formNumber, version }: Template = JSON.parse(definitionJson);
        return { code, name, nameEn, number: formNumber, version, approvedOn };
      }),
    };
  },

  'documents.newVersion': async (office, asked) => {
    const { document } = asked;
    const all = await allDocuments(office.db);
    const last = all.findLast((one) => one.document === document);
    if (last === undefined) throw new Refusal('unknown-record', { record: 'document', key: document });
    refuseTaken(asked, all);
    refuseNotLater(asked.effectiveOn, last);
    const row = { uid: newUid(), ...asked, madeAt: office.now, personCode: office.user.code };
    await keepDocument(office.db, row);
    const { change: _, ...old } = told(last);
    office.changed({ record: 'document', key: document, old, new: asked, reason: asked.change });
    return { uid: row.uid };
  },

  'documents.changeVersion': async (office, { uid, ...asked }) => {
    const all = await allDocuments(office.db);
    const found = comingVersion(all, uid, office.today);
    const others = all.filter((one) => one.uid !== uid);
    refuseTaken({ document: found.document, ...asked }, others);
    const before = others.findLast(({ document }) => document === found.document);
    if (before !== undefined) refuseNotLater(asked.effectiveOn, before);
    await changeDocument(office.db, uid, {
      ...asked,
      madeAt: office.now,
      personCode: office.user.code,
    });
    const key = found.document;
    office.changed({ record: 'document', key, old: told(found), new: asked, reason: asked.change });
    return { uid };
  },

  'documents.cancelVersion': async (office, { uid }) => {
    const found = comingVersion(await allDocuments(office.db), uid, office.today);
    await dropDocument(office.db, uid);
    office.changed({ record: 'document', key: found.document, old: told(found), new: null });
    return { document: found.document };
  },
};

type Found = Awaited<ReturnType<typeof allDocuments>>;
type OneFound = Found[number];

function told({ number, title, titleEn, version, effectiveOn, retention, change }: OneFound) {
  return { number, title, titleEn, version, effectiveOn, retention, change };
}

/** Refused as `code-in-use`: a version twice, or another paper's number. */
function refuseTaken(asked: Pick<OneFound, 'document' | 'version' | 'number'>, others: Found): void {
  const { document, version, number } = asked;
  if (others.some((one) => one.document === document && one.version === version))
    throw new Refusal('code-in-use', { code: version });
  if (others.some((one) => one.document !== document && one.number === number))
    throw new Refusal('code-in-use', { code: number });
}

/** A version in which nothing went out yet may be replaced on its own first day, so that a new plant can start with its own. */
function refuseNotLater(on: Day, { effectiveOn, papers, version }: OneFound): void {
  const first = papers === 0 ? effectiveOn : dayAfter(effectiveOn);
  if (on < first) throw new Refusal('version-not-later', { on, last: effectiveOn, version });
}

/** The newest version of a paper while its day has not come: nothing stands on it yet. Refused as `version-stands`. */
function comingVersion(all: Found, uid: string, today: Day): OneFound {
  const found = all.find((one) => one.uid === uid);
  if (found === undefined) throw new Refusal('unknown-record', { record: 'document', key: uid });
  const { document, version, effectiveOn, papers } = found;
  const newest = all.findLast((one) => one.document === document);
  if (newest !== undefined && newest.uid !== uid)
    throw new Refusal('version-stands', { version, next: newest.version });
  if (effectiveOn <= today || papers > 0) throw new Refusal('version-stands', { version, on: effectiveOn });
  return found;
}

export function documentRows(found: Found, today: Day): readonly DocumentRow[] {
  const firstNumbers = new Map(found.toReversed().map(({ document, number }) => [document, number]));
  const names = [...firstNumbers].sort(([, one], [, other]) => (one < other ? -1 : 1));
  return names.map(([document]) => {
    const versions = found.filter((one) => one.document === document);
    const inForce = versions.findLast(({ effectiveOn }) => effectiveOn <= today);
    return { document, versions: versions.map((one) => versionRow(one, one === inForce, today)) };
  });
}

function versionRow(found: OneFound, isInForce: boolean, today: Day): DocumentVersion {
  const { uid, number, title, titleEn, version, effectiveOn, retention, change, madeAt, papers } = found;
  const elsewhere = effectiveOn > today ? ('coming' as const) : ('past' as const);
  return {
    ...{ uid, number, title, titleEn, version, effectiveOn, retention, change, madeAt, papers },
    madeBy: found.personName ?? found.personCode,
    standing: isInForce ? 'inForce' : elsewhere,
  };
}
