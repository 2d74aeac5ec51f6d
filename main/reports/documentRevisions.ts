import { wallClock } from '../../db/model/day';
import { allDocuments } from '../../db/queries/documents';
import { keptSettings } from '../../db/queries/settings';
import type { DocumentRow, DocumentVersion } from '../../preload/contract/documents';
import type { Language } from '../../preload/words/language';
import { plantHead } from '../../preload/words/plantName';
import { nameIn, shippedName } from '../../preload/words/shipped/shippedName';
import { wordsOf } from '../../preload/words/wordsOf';
import { documentRows } from '../jobs/documents';
import type { JobOffice } from '../office';
import { type Paper, paperOf } from '../papers';
import type { Cell, TableBlock } from './blocks';
import type { ReportDocument } from './document';
import type { Report } from './report';

const ABOUT = { record: 'document', key: 'all', since: null };

/** 文件制修订记录: every paper and report of the catalogue with all its versions (HSF procedure, first page). */
export const documentRevisions: Report = {
  id: 'document-revisions',
  formats: ['xlsx', 'pdf'],
  asks: [],
  collect: async (office) => {
    const words = wordsOf(office.settings.language).reports;
    const paper = await paperOf(office, 'document-revisions', ABOUT, words.titles['document-revisions']);
    const rows = documentRows(await allDocuments(office.db), office.today);
    const isSample = (await keptSettings(office.db)).isSample === true;
    const document = revisionsDocument(office, rows, paper, isSample);
    return { about: office.today, document, paper: { paper, about: ABOUT } };
  },
};

function revisionsDocument(
  office: JobOffice,
  rows: readonly DocumentRow[],
  paper: Paper,
  isSample: boolean,
): ReportDocument {
  const { settings, now, user } = office;
  const words = wordsOf(settings.language).reports;
  const made = wallClock(now, settings.timeZone);
  const table = revisionsTable(rows, settings);
  const { title, number: formNumber, version, retention } = paper;
  return {
    head: {
      ...{ title, formNumber, version, retention, isSample },
      subtitle: words.revisions.count(rows.length),
      basis: [words.head.madeAt(made.day, made.time.slice(0, 5))],
      language: settings.language,
      plant: plantHead(settings),
      record: '',
      signatures: [words.roles.prepared, words.roles.reviewed, words.roles.approved].map((role) => ({
        ...{ role, name: '', on: null, note: '' },
      })),
      author: shippedName(user.name, settings.language),
    },
    cover: null,
    chapters: [{ title: words.revisions.sheet, note: words.revisions.says, blocks: [table] }],
    sheets: [{ name: words.revisions.sheet, title, blocks: [table] }],
  };
}

function revisionsTable(rows: readonly DocumentRow[], { language }: JobOffice['settings']): TableBlock {
  const { columns, first, none } = wordsOf(language).reports.revisions;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.number, width: 24 },
      { kind: 'text', title: columns.title, width: 52 },
      { kind: 'text', title: columns.version, width: 14 },
      { kind: 'day', title: columns.effectiveOn, width: 22 },
      { kind: 'text', title: columns.change, width: 40 },
      { kind: 'text', title: columns.madeBy, width: 20 },
      { kind: 'text', title: columns.retention, width: 22 },
    ],
    rows: rows.flatMap(({ versions }) =>
      versions.map((one, at) => versionRow(one, at === 0 ? first : '', language)),
    ),
    empty: none,
  };
}

function versionRow(one: DocumentVersion, first: string, language: Language): readonly Cell[] {
  const { number, title, titleEn, version, effectiveOn, change, madeBy, retention } = one;
  const say = (text: string) => shippedName(text, language);
  const named = nameIn({ name: title, nameEn: titleEn }, language);
  return [
    number,
    named,
    version,
    effectiveOn,
    change === '' ? first : say(change),
    say(madeBy),
    say(retention),
  ];
}
