import { COUNTED_STEPS, type StockPlace, stockSums } from '../../db/model/complaints/stock';
import type { StockLine } from '../../preload/contract/complaintStock';
import { theComplaint } from '../jobs/complaints/found';
import { shownStock } from '../jobs/complaints/stock/shown';
import type { Cell, Chapter, Column, TableBlock } from './blocks';
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

type CountedPlace = (typeof COUNTED_STEPS)[number]['place'];

/** 库存品隔离 / 清查结果, by OQC; goods that lie elsewhere stand below the stock. */
export const stockCount: Report = countReport('stock-count', 'stock');

/** 在制品隔离 / 清查结果, by the patrol inspector. */
export const wipCount: Report = countReport('wip-count', 'wip');

const TOLD = { stock: 'oqcTold', wip: 'ipqcTold' } as const;

function countReport(id: 'stock-count' | 'wip-count', place: CountedPlace): Report {
  return {
    id,
    formats: ['pdf', 'xlsx'],
    asks: ['complaint'],
    collect: async (office, { complaint }) => {
      const facts = await complaintFacts(office, complaint, { document: id });
      const { cycles } = await shownStock(office.db, await theComplaint(office.db, facts.complaint.id));
      const lines = cycles.find(({ cycle }) => cycle === facts.cycle.cycle)?.lines ?? [];
      const { roles, sheet, chapters: titles } = facts.words.stockCountPaper;
      const chapters = chaptersOf(facts, place, lines);
      const tables = chapters.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
      const document = {
        head: workHead(facts, {
          basis: basisOf(facts, place),
          signatures: [roles[place], roles.reviewed, roles.approved].map(toSign),
        }),
        cover: null,
        chapters,
        sheets: tables.map((table, at) => ({
          name: at === 0 ? sheet : titles.others,
          title: at === 0 ? titles.lines : titles.others,
          blocks: [table],
        })),
      };
      return { about: facts.complaint.code, document, paper: { paper: facts.paper, about: facts.about } };
    },
  };
}

function basisOf(facts: ComplaintFacts, place: CountedPlace): readonly string[] {
  const { office, cycle, clocks, words } = facts;
  const own = words.stockCountPaper;
  const step = COUNTED_STEPS.find((one) => one.place === place)?.step ?? 'stockCounted';
  const reported = cycle.times[step];
  const late = clocks?.clocks.find((clock) => clock.step === step)?.minutesLate ?? 0;
  const run = cycle.cycle === 1 ? '' : own.cycle(cycle.cycle);
  const times = [
    run,
    own.told(timeText(office, cycle.times[TOLD[place]])),
    own.reported(reported === null ? own.notYet : timeText(office, reported), late > 0 ? own.late(late) : ''),
  ];
  return [aboutLine(facts), times.filter((text) => text !== '').join('　　')];
}

function chaptersOf(
  facts: ComplaintFacts,
  place: CountedPlace,
  lines: readonly StockLine[],
): readonly Chapter[] {
  const { stockCountPaper: words } = facts.words;
  const { problem, description } = facts.complaint;
  const own = lines.filter((line) => line.place === place);
  const isElsewhere = (line: StockLine) => !COUNTED_STEPS.some((one) => one.place === line.place);
  const others = place === 'stock' ? lines.filter(isElsewhere) : [];
  return [
    {
      title: words.chapters.defect,
      note: '',
      blocks: [
        {
          kind: 'text',
          look: 'body',
          paragraphs: [problem, description]
            .filter((text) => text.trim() !== '')
            .map((plain, at) => ({ strong: at === 0 ? plain : '', plain: at === 0 ? '' : plain })),
        },
      ],
    },
    { title: words.chapters.lines, note: words.note, blocks: [linesTable(facts, own, false)] },
    ...(others.length === 0
      ? []
      : [{ title: words.chapters.others, note: '', blocks: [linesTable(facts, others, true)] }]),
  ];
}

const WIDTHS = { location: 34, countedBy: 20, pieces: 16, disposition: 26, at: 22 } as const;

function linesTable(facts: ComplaintFacts, lines: readonly StockLine[], namesPlace: boolean): TableBlock {
  const { columns, none } = facts.words.stockCountPaper;
  const pieces = (title: string): Column => ({ kind: 'figure', title, width: WIDTHS.pieces });
  return {
    kind: 'table',
    columns: [
      { kind: 'text', title: columns.location, width: WIDTHS.location },
      { kind: 'text', title: columns.countedBy, width: WIDTHS.countedBy },
      ...[columns.quantity, columns.good, columns.bad, columns.unknown].map(pieces),
      { kind: 'text', title: columns.disposition, width: WIDTHS.disposition },
      { kind: 'text', title: columns.isolatedAt, width: WIDTHS.at },
      { kind: 'text', title: columns.countedAt, width: WIDTHS.at },
    ],
    rows:
      lines.length === 0 ? [] : [...lines.map((line) => row(facts, line, namesPlace)), sumRow(facts, lines)],
    empty: none,
    isToWrite: true,
  };
}

function row({ office, words }: ComplaintFacts, line: StockLine, namesPlace: boolean): readonly Cell[] {
  const { location, countedBy, quantity, good, bad, unknown, disposition, note } = line;
  const said = [disposition, note].filter((text) => text !== '').join('；');
  return [
    placeText(words.complaintStock.places, { place: line.place, location }, namesPlace),
    countedBy.name,
    ...[quantity, good, bad].map((value) => ({ value, decimals: 0 })),
    { value: unknown, decimals: 0, isLow: (unknown ?? 0) > 0 },
    said === '' ? WHITE : said,
    timeText(office, line.isolatedAt),
    timeText(office, line.countedAt),
  ];
}

function placeText(
  places: Readonly<Record<StockPlace, string>>,
  { place, location }: Pick<StockLine, 'place' | 'location'>,
  namesPlace: boolean,
): string {
  if (location === '') return places[place];
  return namesPlace ? `${places[place]} ${location}` : location;
}

function sumRow({ words }: ComplaintFacts, lines: readonly StockLine[]): readonly Cell[] {
  const { quantity, good, bad, unknown } = stockSums(lines);
  const figures = [quantity, good, bad, unknown].map((value) => ({ value, decimals: 0 }));
  return [words.stockCountPaper.total, WHITE, ...figures, WHITE, WHITE, WHITE];
}
