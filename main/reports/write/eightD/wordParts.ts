import { ImageRun, Paragraph, type Table } from 'docx';
import { isSaid, NOTHING } from '../../../../preload/words/said';
import type { DrawnFishbones } from '../../eightD/drawn';
import type {
  EightDPart,
  FactsPart,
  FishbonePart,
  LaddersPart,
  PicturesPart,
  TablePart,
  TextPart,
  Why,
} from '../../eightD/report';
import { INK, SIZE, saidParagraphs, type WordCell, type WordRow, wordTable } from './wordTexts';

type WordContent = readonly (Paragraph | Table)[];

const LABEL = { size: SIZE.label, colour: INK.soft } as const;
const SECTION = { isBold: true, before: 120, keepsNext: true } as const;
const TINT = 'EEF1F6';

/** Every kind of part in Word. */
export function partContent(part: EightDPart, drawn: DrawnFishbones): WordContent {
  switch (part.kind) {
    case 'facts':
      return [factsTable(part), apart()];
    case 'text':
      return textContent(part);
    case 'table':
      return tableContent(part);
    case 'ladders':
      return [laddersTable(part), apart()];
    case 'fishbone':
      return fishboneContent(part, drawn);
    case 'pictures':
      return pictureContent(part);
    default:
      return part satisfies never;
  }
}

/** Word joins tables that follow each other at once. */
function apart(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 40, line: 120 } });
}

export function factsTable({ facts, across }: FactsPart): Table {
  const widths = Array.from({ length: across }, () => 1);
  const rows = Array.from({ length: Math.ceil(facts.length / across) }, (_, at): WordRow => {
    const row = facts.slice(at * across, (at + 1) * across);
    const cells = row.map(({ label, text, isStrong = false }) => ({
      content: [...saidParagraphs(label, LABEL), ...saidParagraphs(text, { isBold: isStrong })],
    }));
    const blank = Array.from({ length: across - row.length }, () => ({ content: [] }));
    return { cells: [...cells, ...blank], line: 'hair' };
  });
  return wordTable(widths, rows);
}

function textContent({ label, text }: TextPart): WordContent {
  return [
    ...(isSaid(label) ? saidParagraphs(label, SECTION) : []),
    ...(isSaid(text) ? saidParagraphs(text) : []),
  ];
}

function tableContent({ title, columns, rows }: TablePart): WordContent {
  const look = (at: number) => ({ isRight: columns[at]?.isRight === true });
  const head: WordRow = {
    isHead: true,
    line: 'thin',
    cells: columns.map((column, at) => ({
      content: saidParagraphs(column.title, { ...LABEL, ...look(at) }),
    })),
  };
  const body = rows.map(
    ({ cells, isStrong = false }): WordRow => ({
      line: 'hair',
      cells: columns.map((_column, at) => ({
        content: saidParagraphs(cells[at] ?? NOTHING, { size: SIZE.table, isBold: isStrong, ...look(at) }),
      })),
    }),
  );
  const table = wordTable(
    columns.map(({ width }) => width),
    [head, ...body],
  );
  return [...(isSaid(title) ? saidParagraphs(title, SECTION) : []), table, apart()];
}

const MARK = 1;
const SAID = 9;
const GAP = 0.4;
const NO_CELL: WordCell = { content: [] };

function laddersTable({ ladders }: LaddersPart): Table {
  const widths = ladders.flatMap((_ladder, at) => (at === 0 ? [MARK, SAID] : [GAP, MARK, SAID]));
  const beside = (cells: readonly (readonly WordCell[])[]) =>
    cells.flatMap((own, at) => (at === 0 ? own : [NO_CELL, ...own]));
  const head: WordRow = {
    isHead: true,
    line: 'thin',
    cells: beside(
      ladders.map(({ title }) => [{ content: saidParagraphs(title, { isBold: true }), span: 2 }]),
    ),
  };
  const most = Math.max(...ladders.map(({ whys }) => whys.length));
  const rows = Array.from(
    { length: most },
    (_, at): WordRow => ({
      line: 'hair',
      cells: beside(ladders.map(({ whys }) => whyCells(whys[at]))),
    }),
  );
  return wordTable(widths, [head, ...rows]);
}

function whyCells(why: Why | undefined): readonly WordCell[] {
  if (why === undefined) return [NO_CELL, NO_CELL];
  const { mark, isRoot, text, note } = why;
  const fill = isRoot ? TINT : undefined;
  const number = { text: mark, second: '' };
  const look = { size: SIZE.table, isBold: isRoot };
  const noted = isSaid(note) ? saidParagraphs(note, LABEL) : [];
  return [
    {
      content: saidParagraphs(number, { ...look, isBold: true, colour: isRoot ? INK.bad : INK.accent }),
      fill,
    },
    { content: [...saidParagraphs(text, look), ...noted], fill },
  ];
}

const FISHBONE_WIDTH = 640;

function fishboneContent({ title, legend, table }: FishbonePart, drawn: DrawnFishbones): WordContent {
  const picture = drawn.get(title.text);
  const shown =
    picture === undefined
      ? []
      : [
          image(picture.bytes, 'png', {
            width: FISHBONE_WIDTH,
            height: Math.round((FISHBONE_WIDTH * picture.height) / picture.width),
          }),
          ...saidParagraphs(legend, LABEL),
        ];
  return [...saidParagraphs(title, SECTION), ...shown, ...tableContent(table)];
}

const ROOM = { width: 420, height: 300 } as const;

function pictureContent({ title, pictures, more }: PicturesPart): WordContent {
  return [
    ...saidParagraphs(title, SECTION),
    ...pictures.flatMap(({ bytes, type, note, name, width, height }) => {
      const scale = Math.min(ROOM.width / width, ROOM.height / height);
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      const caption = saidParagraphs({ text: note || name, second: '' }, LABEL);
      return type === 'webp' ? caption : [image(bytes, type, size), ...caption];
    }),
    ...(isSaid(more) ? saidParagraphs(more, LABEL) : []),
  ];
}

export function image(
  bytes: Uint8Array,
  type: 'jpg' | 'png',
  transformation: { readonly width: number; readonly height: number },
): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [new ImageRun({ type, data: Buffer.from(bytes), transformation: { ...transformation } })],
  });
}
