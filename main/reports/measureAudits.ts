import type { ComplaintAudits } from '../../preload/contract/complaintAudits';
import { shownAudits } from '../jobs/complaints/audits/shown';
import { theComplaint } from '../jobs/complaints/found';
import { theCycle } from '../jobs/eightD/found';
import type { Cell, TableBlock } from './blocks';
import {
  aboutLine,
  type ComplaintFacts,
  complaintFacts,
  timeText,
  toSign,
  WHITE,
  workHead,
} from './complaintWork/facts';
import type { Report } from './report';

/** 制程稽核每日回报: every working day since the first measure, what was seen, and the days that are missing. */
export const measureAudits: Report = {
  id: 'measure-audits',
  formats: ['pdf', 'xlsx'],
  asks: ['complaint'],
  collect: async (office, { complaint }) => {
    const facts = await complaintFacts(office, complaint, { document: 'measure-audits' });
    const record = await theComplaint(office.db, facts.complaint.id);
    const audits = await shownAudits(office, record, await theCycle(office.db, record, facts.cycle.cycle));
    const { reports } = facts.words;
    const { audits: words } = facts.words.preventionPapers;
    const measures = measuresTable(facts, audits);
    const looks = looksTable(facts, audits);
    const document = {
      head: workHead(facts, {
        basis: [aboutLine(facts), missingLine(facts, audits)],
        signatures: [words.auditor, reports.roles.reviewed, reports.roles.approved].map(toSign),
      }),
      cover: null,
      chapters: [
        { title: words.measures, note: '', blocks: [measures] },
        { title: words.looks, note: words.note, blocks: [looks] },
      ],
      sheets: [{ name: words.sheet, title: words.looks, blocks: [looks] }],
    };
    return { about: facts.complaint.code, document, paper: { paper: facts.paper, about: facts.about } };
  },
};

function missingLine({ words }: ComplaintFacts, { missing }: ComplaintAudits): string {
  const own = words.preventionPapers.audits;
  return missing.length === 0
    ? own.noneMissing
    : words.complaintPrevention.audits.missingDays(missing.join('、'));
}

function measuresTable({ words }: ComplaintFacts, { measures }: ComplaintAudits): TableBlock {
  const { columns, none } = words.preventionPapers.audits;
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.number, width: 10 },
      { kind: 'text', title: columns.measure, width: 90 },
      { kind: 'text', title: columns.owner, width: 30 },
      { kind: 'day', title: columns.introducedOn, width: 24 },
    ],
    rows: measures.map(({ text, owner, introducedOn }, at) => [String(at + 1), text, owner, introducedOn]),
    empty: none,
  };
}

function looksTable(facts: ComplaintFacts, audits: ComplaintAudits): TableBlock {
  const { columns, noLooks } = facts.words.preventionPapers.audits;
  return {
    kind: 'table',
    columns: [
      { kind: 'day', title: columns.on, width: 22 },
      { kind: 'text', title: columns.number, width: 10 },
      { kind: 'tag', title: columns.result, width: 22 },
      { kind: 'text', title: columns.note, width: 70 },
      { kind: 'text', title: columns.who, width: 22 },
      { kind: 'text', title: columns.recordedAt, width: 30 },
    ],
    rows: rowsOf(facts, audits),
    empty: noLooks,
  };
}

/** In the order of the days; a missing day stands where it is missing. */
function rowsOf({ office, words }: ComplaintFacts, audits: ComplaintAudits): readonly (readonly Cell[])[] {
  const { audits: own } = words.complaintPrevention;
  const numbers = new Map(audits.measures.map(({ id }, at) => [id, String(at + 1)]));
  const looks = audits.lines
    .filter(({ isReplaced }) => !isReplaced)
    .map((line) => ({
      on: line.on,
      cells: [
        line.on,
        line.measure === null ? own.gone : (numbers.get(line.measure) ?? own.gone),
        { text: own.results[line.result], isBad: line.result === 'notKept' },
        line.note === '' ? WHITE : line.note,
        line.personName,
        timeText(office, line.recordedAt),
      ] satisfies readonly Cell[],
    }));
  const gaps = audits.missing.map((on) => ({
    on,
    cells: [
      on,
      WHITE,
      { text: own.days.missing, isBad: true },
      WHITE,
      WHITE,
      WHITE,
    ] satisfies readonly Cell[],
  }));
  return [...looks, ...gaps]
    .toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
    .map(({ cells }) => cells);
}
