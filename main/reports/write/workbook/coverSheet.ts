import type { Cover, CoverFigure, ReportDocument } from '../../document';
import { KEPT, kept, type Pen } from './book';
import { PERCENT, SCORE, WHOLE } from './formats';
import type { Setting } from './pages';
import { setPage } from './pages';
import { formulaOf } from './places';
import { writeParagraph } from './textRows';

const COLUMNS = 8;
const WIDTH = 12;
const ROWS = { plant: 0, plantEn: 1, title: 3, subtitle: 4, basis: 5, figures: 9, sentences: 15 } as const;
const SIGN_GAP = 2;
const NOTHING_SAID: Cover = { figures: [], sentences: [] };

/** The cover as on paper: whose and what, four figures, what happened, the sheets, the signatures. */
export function writeCover(pen: Pen, { head, cover: said, sheets }: ReportDocument, setting: Setting): void {
  const cover = said ?? NOTHING_SAID;
  const { words } = setting;
  pen.sheet.setColumnRangeWidth(0, COLUMNS - 1, WIDTH);
  pen.text({ row: ROWS.plant, column: 0 }, head.plant.name, { size: 13, isBold: true, colour: 'accent' });
  pen.text({ row: ROWS.plantEn, column: 0 }, head.plant.nameEn, { size: 9, colour: 'soft' });
  pen.text({ row: ROWS.title, column: 0 }, head.title, { size: 24, isBold: true });
  pen.sheet.setRowHeight(ROWS.title, 42);
  pen.text({ row: ROWS.subtitle, column: 0 }, head.subtitle, { size: 14, colour: 'accent' });
  pen.sheet.setRowHeight(ROWS.subtitle, 26);
  const record = head.record === '' ? '' : `　${words.head.record} ${head.record}`;
  const numbers = `${words.head.formNumber} ${head.formNumber}　${words.head.version} ${head.version}${record}`;
  [...head.basis, numbers].forEach(
    (line, at) => void pen.text({ row: ROWS.basis + at, column: 0 }, line, { size: 9, colour: 'soft' }),
  );
  cover.figures.forEach((figure, at) => void writeFigure(pen, figure, at * 2, setting));
  pen.sheet.setRowHeight(ROWS.figures + 1, 36);
  const across = { columns: COLUMNS, width: COLUMNS * WIDTH };
  cover.sentences.forEach(
    (sentence, at) => void writeParagraph(pen, ROWS.sentences + at, sentence, { across, look: { size: 11 } }),
  );
  const contents = ROWS.sentences + cover.sentences.length + 1;
  sheets.forEach(({ name, title }, at) => {
    pen.text({ row: contents + at, column: 0 }, name, { isBold: true, colour: 'accent', bottom: 'hair' });
    for (let column = 1; column < COLUMNS; column += 1)
      pen.text({ row: contents + at, column }, column === 2 ? title : '', { bottom: 'hair' });
  });
  writeSignatures(pen, head.signatures, contents + sheets.length + SIGN_GAP);
  setPage(pen, setting, { isWide: false, isOnePage: true, frozen: { rows: 0, columns: 0 }, repeated: null });
}

function writeFigure(pen: Pen, each: CoverFigure, column: number, { places }: Setting): void {
  const { label, figure, note, verdict } = each;
  const row = ROWS.figures;
  pen.merged({ row, column }, 2, label, { size: 9, colour: 'soft', top: 'thin' });
  const look = { size: 24, isBold: true, across: 'left' } as const;
  pen.merged({ row: row + 1, column }, 2, '', look);
  const formula = figure.figure === undefined ? null : formulaOf(figure.figure, places);
  const shown = { ...look, number: numberOf(each) };
  if (formula === null || figure.value === null) pen.figure({ row: row + 1, column }, figure.value, shown);
  else pen.formula({ row: row + 1, column }, formula, kept(figure.value, KEPT.round), shown);
  pen.merged({ row: row + 2, column }, 2, note, { size: 8.5, colour: 'soft' });
  pen.merged({ row: row + 3, column }, 2, verdictText(verdict), {
    isBold: true,
    colour: verdict?.isMissed === true ? 'bad' : 'ink',
    bottom: 'thin',
  });
}

/** The unit stands in the number format, so that the cell holds a number. */
function numberOf({ figure, unit }: CoverFigure): string {
  if (figure.isPercent === true) return PERCENT;
  const behind = unit === '' ? '' : ` "${unit.replaceAll('"', '')}"`;
  return `${figure.decimals > 0 ? SCORE : WHOLE}${behind}`;
}

function verdictText(verdict: CoverFigure['verdict']): string {
  if (verdict === null) return '';
  return verdict.isMissed ? `▼ ${verdict.word}` : verdict.word;
}

function writeSignatures(pen: Pen, signatures: ReportDocument['head']['signatures'], row: number): void {
  pen.sheet.setRowHeight(row, 30);
  signatures.forEach(({ role, name, on, note }, at) => {
    const column = at * 3;
    pen.text({ row, column }, name, { bottom: 'thin', down: 'bottom' });
    pen.text({ row, column: column + 1 }, on ?? '', { bottom: 'thin', down: 'bottom', across: 'right' });
    pen.text({ row: row + 1, column }, note === '' ? role : `${role}　${note}`, {
      size: 8.5,
      colour: 'soft',
    });
  });
}
