import type { ReworkCycle, ReworkLine } from '../../preload/contract/complaintRework';
import { theComplaint } from '../jobs/complaints/found';
import { shownRework } from '../jobs/complaints/rework/shown';
import type { Cell, Column, TableBlock } from './blocks';
import {
  aboutLine,
  type ComplaintFacts,
  complaintFacts,
  toSign,
  WHITE,
  workHead,
} from './complaintWork/facts';
import type { Report } from './report';

/** 返工 / 重工进度: each lot to nothing, and what each day has brought. */
export const reworkProgress: Report = {
  id: 'rework-progress',
  formats: ['pdf', 'xlsx'],
  asks: ['complaint'],
  collect: async (office, { complaint }) => {
    const facts = await complaintFacts(office, complaint, { document: 'rework-progress' });
    const { cycles } = await shownRework(office, await theComplaint(office.db, facts.complaint.id));
    const own = cycles.find(({ cycle }) => cycle === facts.cycle.cycle);
    const { reworkPaper: words, reports } = facts.words;
    const lots = lotsTable(facts, own);
    const days = daysTable(facts, own?.lots ?? []);
    const { prepared, reviewed, approved } = reports.roles;
    const document = {
      head: workHead(facts, {
        basis: [aboutLine(facts)],
        signatures: [prepared, reviewed, approved].map(toSign),
      }),
      cover: null,
      chapters: [
        { title: words.chapters.lots, note: words.note, blocks: [lots] },
        { title: words.chapters.days, note: '', blocks: [days] },
      ],
      sheets: [
        { name: words.sheets.lots, title: words.chapters.lots, blocks: [lots] },
        { name: words.sheets.days, title: words.chapters.days, blocks: [days] },
      ],
    };
    return { about: facts.complaint.code, document, paper: { paper: facts.paper, about: facts.about } };
  },
};

function lotsTable({ words }: ComplaintFacts, own: ReworkCycle | undefined): TableBlock {
  const { columns, none, total } = words.reworkPaper;
  const lots = own?.lots ?? [];
  const pieces = (title: string): Column => ({ kind: 'figure', title, width: 16 });
  const sums = own === undefined ? [] : [[total, WHITE, WHITE, WHITE, ...sumCells(own.sums), WHITE, WHITE]];
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.number, width: 10 },
      { kind: 'text', title: columns.from, width: 30 },
      { kind: 'text', title: columns.method, width: 30 },
      { kind: 'text', title: columns.who, width: 28 },
      ...[columns.in, columns.good, columns.scrapped, columns.open].map(pieces),
      { kind: 'day', title: columns.startedOn, width: 20 },
      { kind: 'day', title: columns.dueOn, width: 20 },
    ],
    rows: lots.length === 0 ? [] : [...lots.map(lotRow), ...sums],
    empty: none,
  };
}

function sumCells(sums: ReworkLine['sums']): readonly Cell[] {
  const { in: into, good, scrapped, open } = sums;
  return [
    ...[into, good, scrapped].map((value) => ({ value, decimals: 0 })),
    { value: open, decimals: 0, isLow: open > 0 },
  ];
}

function lotRow({ from, method, department, owner, sums, ...lot }: ReworkLine, at: number): readonly Cell[] {
  const who = [department, owner.name].filter((text) => text !== '').join(' · ');
  const due: Cell = lot.isLate && lot.dueOn !== null ? { text: lot.dueOn, isBad: true } : lot.dueOn;
  return [String(at + 1), from, method, who, ...sumCells(sums), lot.startedOn, due];
}

function daysTable({ words }: ComplaintFacts, lots: readonly ReworkLine[]): TableBlock {
  const { columns, noDays } = words.reworkPaper;
  const days = lots
    .flatMap(({ method, progress }, at) => progress.map((day) => ({ ...day, lot: `${at + 1} ${method}` })))
    .toSorted((left, right) =>
      left.workedOn < right.workedOn ? -1 : left.workedOn > right.workedOn ? 1 : 0,
    );
  return {
    kind: 'table',
    columns: [
      { kind: 'day', title: columns.workedOn, width: 22 },
      { kind: 'text', title: columns.number, width: 40 },
      { kind: 'figure', title: columns.good, width: 18 },
      { kind: 'figure', title: columns.scrapped, width: 18 },
      { kind: 'text', title: columns.person, width: 26 },
      { kind: 'text', title: columns.note, width: 50 },
    ],
    rows: days.map(({ workedOn, lot, good, scrapped, personName, note }) => [
      ...[workedOn, lot],
      ...[good, scrapped].map((value) => ({ value, decimals: 0 })),
      personName,
      note === '' ? WHITE : note,
    ]),
    empty: noDays,
  };
}
