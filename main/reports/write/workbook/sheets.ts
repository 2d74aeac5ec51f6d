import type { Block } from '../../blocks';
import type { SheetPart } from '../../document';
import type { Pen } from './book';
import { writeHeat } from './heatSheet';
import { writeLedger } from './ledgerSheet';
import { writeMatrix } from './matrixSheet';
import { MEAN_WIDTHS } from './meanColumns';
import { writeMeans } from './meanRows';
import { type Setting, setPage } from './pages';
import { FIRST_ROW } from './places';
import { writeTop } from './sheetTop';
import { UNITS, writeTable } from './tableRows';
import { type Across, writeParts, writeText } from './textRows';
import { trendWidths, writeTrend } from './trendRows';

/** One sheet: its blocks one below the other. A block that fills a sheet sets its page and its frozen rows itself. */
export function writeSheet(pen: Pen, part: SheetPart, setting: Setting): void {
  writeTop(pen, part, setting);
  const [first] = part.blocks;
  if (first?.kind !== 'matrix' && first?.kind !== 'heat' && first?.kind !== 'ledger')
    setPlainPage(pen, part, setting);
  const widths = widthsOf(part.blocks);
  const across: Across = {
    columns: Math.max(1, widths.length),
    width: widths.reduce((sum, width) => sum + width, 0),
  };
  let row = FIRST_ROW;
  for (const block of part.blocks) row = writeBlock(pen, block, { row, across }, setting);
}

interface Start {
  readonly row: number;
  readonly across: Across;
}

/** Every kind of block on a sheet; gives the first free row. */
function writeBlock(pen: Pen, block: Block, { row, across }: Start, setting: Setting): number {
  switch (block.kind) {
    case 'text':
      return writeText(pen, block, row, across);
    case 'table':
      return writeTable(pen, block, row, setting.places);
    case 'trend':
      return writeTrend(pen, block, row, setting);
    case 'radar':
    case 'bars':
      return writeMeans(pen, block, row, setting);
    case 'parts':
      return writeParts(pen, block, row);
    case 'heat':
      return writeHeat(pen, block, setting);
    case 'matrix':
      return writeMatrix(pen, block, setting);
    case 'ledger':
      return writeLedger(pen, block, setting);
    case 'beside':
      return [block.left, block.right]
        .flatMap(({ blocks }) => blocks)
        .reduce((from, each) => writeBlock(pen, each, { row: from, across }, setting), row);
    case 'pictures':
    case 'writingLines':
      return row;
    default:
      return block satisfies never;
  }
}

const LEAST_WIDTH = 8;
const WIDE_FROM = 130;
/** More rows than this would be too small on one page. */
const MOST_ON_A_PAGE = 45;

function setPlainPage(pen: Pen, { blocks }: SheetPart, setting: Setting): void {
  const widths = widthsOf(blocks);
  widths.forEach((width, column) => void pen.sheet.setColumnWidth(column, width));
  const [first] = blocks;
  const isAlone = blocks.length === 1;
  const hasChart = blocks.some(({ kind }) => kind === 'radar' || kind === 'bars' || kind === 'trend');
  const rows = blocks.reduce((sum, block) => sum + rowCount(block), 0);
  setPage(pen, setting, {
    isWide: widths.reduce((sum, width) => sum + width, 0) > WIDE_FROM || first?.kind === 'trend',
    isOnePage: hasChart && rows <= MOST_ON_A_PAGE,
    frozen: { rows: isAlone ? FIRST_ROW + 1 : 0, columns: 0 },
    repeated: isAlone ? { from: FIRST_ROW, to: FIRST_ROW } : null,
  });
  if (isAlone && rowCount(first) > 1)
    pen.sheet.autofilter(FIRST_ROW, 0, FIRST_ROW + rowCount(first), lastColumn(first));
}

function rowCount(block: Block | undefined): number {
  if (block?.kind === 'table') return block.rows.length;
  return block?.kind === 'bars' || block?.kind === 'radar' ? block.means.length : 0;
}

function lastColumn(block: Block | undefined): number {
  return block?.kind === 'table' ? block.columns.length - 1 : MEAN_WIDTHS.length - 1;
}

/** The widest that any block needs of each column. */
function widthsOf(blocks: readonly Block[]): readonly number[] {
  const all = blocks.map(blockWidths);
  const count = Math.max(0, ...all.map((widths) => widths.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(LEAST_WIDTH, ...all.map((widths) => widths[column] ?? 0)),
  );
}

function blockWidths(block: Block): readonly number[] {
  switch (block.kind) {
    case 'table':
      return block.columns.map(({ width }) => width * UNITS);
    case 'radar':
      return MEAN_WIDTHS.slice(0, -1);
    case 'bars':
      return MEAN_WIDTHS;
    case 'trend':
      return trendWidths(block);
    default:
      return [];
  }
}
