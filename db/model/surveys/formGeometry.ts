import { fillTable } from './formPage/fill';
import { type Unit, unitsOf } from './formPage/flow';
import { opinionsOf, pagesOf, tableTop } from './formPage/pages';
import { BOX, RULER, SEAL, SHEET } from './formPage/paper';
import type { Area, FormGeometry, PageGeometry } from './formPage/parts';
import { codes, headerRules, marks, placesOf, signatureRoom, signatureRules } from './formPage/sheetParts';
import { shortHash } from './geometryHash';
import { MOST_PAGES } from './pageCode';
import type { Template } from './template';

/**
 * Where everything of a questionnaire stands on paper, in millimetres. Printing draws from it and a scan is read by it.
 * It depends on the words in both languages, so that a form in Chinese and one with English have the same boxes.
 * Boxes and rows never shrink: what does not fit goes on another page.
 */
export function formGeometry(template: Template): FormGeometry {
  const cut = pagesOf(unitsOf(template));
  if (cut.length > MOST_PAGES) throw new RangeError(`More pages than a page code can count: ${cut.length}`);
  const pages = cut.map((units, index) => pageOf(units, index + 1, index === cut.length - 1));
  const read = { boxLine: BOX.line, readInset: BOX.readInset, pages };
  return { hash: geometryHash(read), sheet: SHEET, ...read };
}

function pageOf(units: readonly Unit[], page: number, isLast: boolean): PageGeometry {
  const isFirst = page === 1;
  const table = fillTable(units, tableTop(page));
  const opinions = opinionsOf(units, table.end, isLast);
  const { heads, groups, rows, boxes } = table;
  return {
    page,
    marks: marks(),
    codes: codes(),
    places: placesOf({ isFirst, isLast, hasBoxes: rows.length > 0, head: heads[0] }),
    heads,
    groups,
    rows,
    boxes,
    written: [...table.written, ...opinions.written, ...(isLast ? [signatureRoom()] : [])],
    rules: [...headerRules(isFirst), ...table.rules, ...opinions.rules, ...(isLast ? signatureRules() : [])],
    seal: isLast ? SEAL : null,
    ruler: RULER,
  };
}

/** Changes when a reader would look elsewhere, or take a box for another answer; words and lines do not count. */
export function geometryHash({ boxLine, readInset, pages }: Omit<FormGeometry, 'hash' | 'sheet'>): string {
  const frame = `frame ${hundredths(boxLine)} ${hundredths(readInset)}`;
  return shortHash([frame, ...pages.flatMap(readLines)].join('\n'));
}

function readLines({ page, marks, codes, boxes, rows, written, seal }: PageGeometry): readonly string[] {
  return [
    `page ${page}`,
    ...marks.map((mark) => `mark ${mark.id} ${numbers(mark)} ${hundredths(mark.line)}`),
    ...codes.map(({ place, x, y, size }) => `code ${place} ${[x, y, size].map(hundredths).join(' ')}`),
    ...boxes.map((box) => `box ${box.item} ${box.level} ${numbers(box)}`),
    ...rows.map((row) => `row ${row.item} ${row.kind} ${numbers(row)}`),
    ...written.map((room) => `written ${room.id} ${numbers(room)}`),
    ...(seal === null ? [] : [`seal ${numbers(seal.free)}`]),
  ];
}

function numbers({ x, y, w, h }: Area): string {
  return [x, y, w, h].map(hundredths).join(' ');
}

function hundredths(mm: number): number {
  return Math.round(mm * 100);
}
