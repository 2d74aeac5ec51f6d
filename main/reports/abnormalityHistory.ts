import { wallClock } from '../../db/model/day';
import { keptSettings } from '../../db/queries/settings';
import type { AbnormalCase } from '../../preload/contract/complaintCases';
import { plantHead } from '../../preload/words/plantName';
import { wordsOf } from '../../preload/words/wordsOf';
import { abnormalities } from '../jobs/complaints/cases/abnormal';
import type { JobOffice } from '../office';
import { type Paper, paperOf } from '../papers';
import type { Cell, TableBlock } from './blocks';
import { toSign } from './complaintWork/facts';
import type { ReportDocument } from './document';
import type { Report } from './report';

const ABOUT = { record: 'complaint', key: 'all', since: null };
/** More would be a book that nobody prints. */
const MOST = 2000;

/** 异常履历: every case with its cause and lasting measures, of a period where one is named. */
export const abnormalityHistory: Report = {
  id: 'abnormality-history',
  formats: ['xlsx', 'pdf'],
  asks: [],
  collect: async (office, { from, to }) => {
    const words = wordsOf(office.settings.language).reports;
    const usual = words.titles['abnormality-history'];
    const paper = await paperOf(office, 'abnormality-history', ABOUT, usual);
    const { cases } = await abnormalities(office, { words: '', most: MOST });
    const own = cases.filter(
      ({ receivedOn }) => receivedOn >= (from ?? receivedOn) && receivedOn <= (to ?? receivedOn),
    );
    const isSample = (await keptSettings(office.db)).isSample === true;
    const document = historyDocument(office, own, { paper, isSample });
    const about = from === undefined || to === undefined ? office.today : `${from} ${to}`;
    return { about, document, paper: { paper, about: ABOUT } };
  },
};

interface Made {
  readonly paper: Paper;
  readonly isSample: boolean;
}

function historyDocument(
  { settings, now, user }: JobOffice,
  cases: readonly AbnormalCase[],
  { paper, isSample }: Made,
): ReportDocument {
  const { reports: words, preventionPapers } = wordsOf(settings.language);
  const made = wallClock(now, settings.timeZone);
  const { title, number: formNumber, version, retention } = paper;
  const table = historyTable(cases, settings);
  return {
    head: {
      ...{ title, formNumber, version, retention, isSample },
      subtitle: preventionPapers.history.count(cases.length),
      basis: [words.head.madeAt(made.day, made.time.slice(0, 5))],
      language: settings.language,
      plant: plantHead(settings),
      record: '',
      signatures: [words.roles.prepared, words.roles.reviewed, words.roles.approved].map(toSign),
      author: user.name,
    },
    cover: null,
    chapters: [{ title, note: preventionPapers.history.says, blocks: [table] }],
    sheets: [{ name: title, title, blocks: [table] }],
  };
}

function historyTable(cases: readonly AbnormalCase[], { language }: JobOffice['settings']): TableBlock {
  const { complaintCases, complaints } = wordsOf(language);
  const { columns, empty } = complaintCases.abnormal;
  return {
    kind: 'table',
    columns: [
      { kind: 'day', title: columns.receivedOn, width: 20 },
      { kind: 'text', title: columns.code, width: 24 },
      { kind: 'text', title: columns.customer, width: 28 },
      { kind: 'text', title: columns.part, width: 28 },
      { kind: 'text', title: columns.problem, width: 30 },
      { kind: 'text', title: columns.cause, width: 52 },
      { kind: 'text', title: columns.measure, width: 52 },
      { kind: 'tag', title: columns.state, width: 18 },
    ],
    rows: cases.map((one): readonly Cell[] => [
      one.receivedOn,
      one.code,
      `${one.customer} ${one.customerName}`,
      [one.part, one.partName].filter((text) => text !== '').join(' '),
      one.problem,
      one.rootCauses.join('；'),
      one.measures.join('；'),
      complaints.states[one.state],
    ]),
    empty,
  };
}
