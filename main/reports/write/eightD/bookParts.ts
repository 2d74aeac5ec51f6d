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
import { SHEET_INK } from '../slip/sheetPen';
import { fitted, type PutPicture } from './bookPictures';
import { GRID, type GridCell, type GridPen, shared } from './gridPen';

const LABEL = { size: 8, colour: SHEET_INK.soft } as const;
const HEAD = { size: 8, colour: SHEET_INK.soft, bottom: 'thin' } as const;
const TINT = 'FFEEF1F6';

export interface BookSetting {
  readonly pen: GridPen;
  readonly put: PutPicture;
  readonly drawn: DrawnFishbones;
}

/** Every kind of part on the sheet. */
export function writePart(part: EightDPart, setting: BookSetting): void {
  const { pen } = setting;
  switch (part.kind) {
    case 'facts':
      writeFacts(pen, part);
      break;
    case 'text':
      writeText(pen, part);
      break;
    case 'table':
      writeTable(pen, part);
      break;
    case 'ladders':
      writeLadders(pen, part);
      break;
    case 'fishbone':
      writeFishbone(setting, part);
      break;
    case 'pictures':
      writePictures(setting, part);
      break;
    default:
      part satisfies never;
  }
}

export function wide(cell: Omit<GridCell, 'from' | 'to'>): GridCell {
  return { from: 1, to: GRID.columns, ...cell };
}

function rowsOf<T>(all: readonly T[], across: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / across) }, (_, at) =>
    all.slice(at * across, (at + 1) * across),
  );
}

export function writeFacts(pen: GridPen, { facts, across }: FactsPart): void {
  const places = shared(Array.from({ length: across }, () => 1));
  for (const row of rowsOf(facts, across)) {
    const at = (index: number) => places[index] ?? { from: 1, to: GRID.columns };
    pen.write(row.map(({ label }, index) => ({ ...at(index), said: label, look: LABEL })));
    pen.write(
      row.map(({ text, isStrong = false }, index) => ({
        ...at(index),
        said: text,
        look: { isBold: isStrong, bottom: 'hair' },
      })),
    );
  }
}

function writeText(pen: GridPen, { label, text }: TextPart): void {
  if (isSaid(label)) pen.write([wide({ said: label, look: { isBold: true } })]);
  if (isSaid(text)) pen.write([wide({ said: text })]);
}

function writeTable(pen: GridPen, { title, columns, rows }: TablePart): void {
  if (isSaid(title)) pen.write([wide({ said: title, look: { isBold: true } })]);
  const places = shared(columns.map(({ width }) => width));
  const cells = columns.map((column, at) => ({
    ...(places[at] ?? { from: 1, to: 1 }),
    across: column.isRight === true ? ('right' as const) : ('left' as const),
    column,
  }));
  pen.write(
    cells.map(({ from, to, across, column }) => ({
      from,
      to,
      said: column.title,
      look: { ...HEAD, across },
    })),
  );
  for (const row of rows)
    pen.write(
      cells.map(({ from, to, across }, at) => ({
        ...{ from, to, said: row.cells[at] ?? NOTHING },
        look: { across, isBold: row.isStrong === true, bottom: 'hair' },
      })),
    );
}

function writeLadders(pen: GridPen, { ladders }: LaddersPart): void {
  const places = shared(ladders.map(() => 1));
  const at = (index: number) => places[index] ?? { from: 1, to: GRID.columns };
  pen.write(
    ladders.map(({ title }, index) => ({
      ...at(index),
      said: title,
      look: { isBold: true, top: 'thin', bottom: 'hair' } as const,
    })),
  );
  const most = Math.max(...ladders.map(({ whys }) => whys.length));
  for (let row = 0; row < most; row += 1)
    pen.write(
      ladders.flatMap(({ whys }, index) => {
        const why = whys[row];
        return why === undefined ? [] : whyCells(why, at(index));
      }),
    );
}

function whyCells(
  why: Why,
  { from, to }: { readonly from: number; readonly to: number },
): readonly GridCell[] {
  const { mark, isRoot, text, note } = why;
  const look = { bottom: 'hair', isBold: isRoot, ...(isRoot ? { fill: TINT } : {}) } as const;
  const join = (said: string, noted: string) => [said, noted].filter((part) => part !== '').join('\n');
  return [
    {
      from,
      to: from,
      said: { text: mark, second: '' },
      look: { ...look, colour: isRoot ? SHEET_INK.bad : SHEET_INK.accent },
    },
    {
      from: from + 1,
      to,
      said: { text: join(text.text, note.text), second: join(text.second, note.second) },
      look,
    },
  ];
}

const FISHBONE_WIDTH = 640;

function writeFishbone({ pen, put, drawn }: BookSetting, part: FishbonePart): void {
  pen.write([wide({ said: part.title, look: { isBold: true } })]);
  const picture = drawn.get(part.title.text);
  if (picture !== undefined) {
    const size = { width: FISHBONE_WIDTH, height: (FISHBONE_WIDTH * picture.height) / picture.width };
    put({ bytes: picture.bytes, type: 'png' }, size, 0);
    pen.write([wide({ said: part.legend, look: LABEL })]);
  }
  writeTable(pen, part.table);
}

function writePictures({ pen, put }: BookSetting, { title, pictures, more }: PicturesPart): void {
  pen.write([wide({ said: title, look: { isBold: true } })]);
  for (const picture of pictures) {
    const { type } = picture;
    if (type !== 'webp') put({ bytes: picture.bytes, type }, fitted(picture), 0);
    const caption = picture.note || picture.name;
    pen.write([wide({ said: { text: caption, second: '' }, look: LABEL })]);
  }
  if (isSaid(more)) pen.write([wide({ said: more, look: LABEL })]);
}
