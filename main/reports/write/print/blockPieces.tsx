import type {
  BesideBlock,
  Block,
  Chapter,
  HeatBlock,
  LedgerBlock,
  MatrixBlock,
  TableBlock,
} from '../../blocks';
import { barPieces } from './barPieces';
import { headingPiece } from './chapterHeading';
import { heatPieces } from './heatPieces';
import { PAGE } from './paper';
import { partPieces } from './partPieces';
import { picturePieces } from './picturePieces';
import type { Piece } from './pieces';
import { radarPieces } from './radarPieces';
import type { Setting } from './setting';
import { tablePieces } from './tablePieces';
import { textPieces, writingLinePieces } from './textPieces';
import { trendPieces } from './trendPieces';

/** Every kind of block on paper. */
function blockPieces(block: Block, setting: Setting): readonly Piece[] {
  switch (block.kind) {
    case 'text':
      return textPieces(block, setting);
    case 'table':
      return tablePieces(block, setting);
    case 'trend':
      return trendPieces(block, setting);
    case 'radar':
      return radarPieces(block, setting);
    case 'bars':
      return barPieces(block, setting);
    case 'parts':
      return partPieces(block, setting);
    case 'heat':
      return heatPieces(block, setting);
    case 'matrix':
      return heatPieces(formsAsRows(block), setting);
    case 'ledger':
      return tablePieces(ledgerTable(block, setting), setting);
    case 'writingLines':
      return writingLinePieces(block, setting);
    case 'pictures':
      return picturePieces(block, setting);
    case 'beside':
      throw new RangeError('Blocks side by side are numbered with their chapters');
    default:
      return block satisfies never;
  }
}

/** All chapters as pieces, numbered in their order. */
export function chapterPieces(chapters: readonly Chapter[], setting: Setting): readonly Piece[] {
  let count = 0;
  const number = (chapter: Chapter) => {
    if (chapter.title === '') return '';
    count += 1;
    return setting.words.head.chapter(count);
  };
  return chapters.flatMap((chapter) => piecesOf(chapter, setting, number));
}

type NumberOf = (chapter: Chapter) => string;

function piecesOf(chapter: Chapter, setting: Setting, number: NumberOf): readonly Piece[] {
  const said = number(chapter);
  const blocks = chapter.blocks.flatMap((block, at) => {
    const own = block.kind === 'beside' ? besidePieces(block, setting, number) : blockPieces(block, setting);
    return isNote(chapter.blocks[at + 1]) ? leading(own) : own;
  });
  if (chapter.title === '') return blocks;
  return [
    { ...headingPiece(chapter, said, setting), titles: [{ number: said, title: chapter.title }] },
    ...blocks,
  ];
}

/** A note belongs to what stands above it. */
function isNote(block: Block | undefined): boolean {
  return block?.kind === 'text' && block.look === 'note';
}

function leading(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last === undefined ? [] : [...pieces.slice(0, -1), { ...last, leads: true }];
}

const BESIDE = { left: 78, gap: 5, most: 120, above: 6 } as const;

/** Side by side where both are short enough, else one after the other at full width. */
function besidePieces({ left, right }: BesideBlock, setting: Setting, number: NumberOf): readonly Piece[] {
  const numbers = new Map([left, right].map((chapter) => [chapter, number(chapter)]));
  const set = (chapter: Chapter, x: number, w: number) =>
    piecesOf(chapter, { ...setting, x, w }, (each) => numbers.get(each) ?? '');
  const { x, w } = setting;
  const columns = [
    set(left, x, BESIDE.left),
    set(right, x + BESIDE.left + BESIDE.gap, w - BESIDE.left - BESIDE.gap),
  ];
  const height = Math.max(...columns.map(stackHeight));
  if (height > BESIDE.most) return [...set(left, x, w), ...set(right, x, w)];
  const titles = columns.flatMap((pieces) => pieces.flatMap((piece) => piece.titles ?? []));
  const draw = (y: number) => (
    <>
      {columns.map((pieces, at) => (
        <Stack key={at === 0 ? 'left' : 'right'} pieces={pieces} y={y} />
      ))}
    </>
  );
  return [{ height, above: BESIDE.above, draw, titles }];
}

function stackHeight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height, above }, at) => sum + height + (at === 0 ? 0 : above), 0);
}

function Stack({ pieces, y }: { readonly pieces: readonly Piece[]; readonly y: number }) {
  let top = y;
  const placed = pieces.map((piece, at) => {
    const own = top + (at === 0 ? 0 : piece.above);
    top = own + piece.height;
    return { piece, top: own };
  });
  return placed.map(({ piece, top: own }) => <g key={own}>{piece.draw(own)}</g>);
}

const LEDGER_WIDTHS = { form: 26, customer: 18, name: 50, day: 20, state: 20 } as const;

function ledgerTable({ rows, empty }: LedgerBlock, { words: { columns } }: Setting): TableBlock {
  const text = (title: string, width: number) => ({ kind: 'text' as const, title, width });
  const day = (title: string) => ({ kind: 'day' as const, title, width: LEDGER_WIDTHS.day });
  return {
    kind: 'table',
    columns: [
      text(columns.form, LEDGER_WIDTHS.form),
      text(columns.customerCode, LEDGER_WIDTHS.customer),
      text(columns.customer, LEDGER_WIDTHS.name),
      day(columns.issuedOn),
      day(columns.dueOn),
      day(columns.returnedOn),
      { kind: 'tag', title: columns.state, width: LEDGER_WIDTHS.state },
    ],
    rows: rows.map((row) => [
      row.form,
      row.customer,
      row.name,
      row.issuedOn,
      row.dueOn,
      row.returnedOn,
      { text: row.state, isBad: row.isBad },
    ]),
    empty,
  };
}

/** Without its arithmetic a matrix is a heat map of forms. */
function formsAsRows({ dimensions, items, forms }: MatrixBlock): HeatBlock {
  const scored = forms.flatMap((form) => (form.score === null ? [] : [{ ...form, score: form.score }]));
  const rows = scored.map(({ form, name, score, dimensions: own, points }) => ({
    code: form,
    name,
    shortName: name,
    score,
    grade: '',
    before: null,
    change: '',
    isDeclined: false,
    isBelow: false,
    dimensions: own,
    points,
  }));
  return { kind: 'heat', dimensions, items, rows, target: null, before: null };
}

export const FULL_WIDTH = { x: PAGE.left, w: PAGE.width };
