import { fillTable } from './fill';
import type { OpenUnit, Unit } from './flow';
import { CONTENT, rounded, SEAL, TABLE_BOTTOM, TABLE_TOP, WRITING } from './paper';
import type { Rule, Written } from './parts';

/** A page is left early for a new part of the questionnaire only when it is at least this full. */
const FULL_ENOUGH = 0.55;
const OPINIONS_END = rounded(WRITING.signatureLine - WRITING.pitch);
const WHITE_BEFORE_SEAL = 1;

export function tableTop(page: number): number {
  return page === 1 ? TABLE_TOP.first : TABLE_TOP.next;
}

/** The questionnaire cut into pages; the last one has room for signature and seal. */
export function pagesOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const pages: (readonly Unit[])[] = [];
  for (let rest = units; ; ) {
    const top = tableTop(pages.length + 1);
    if (fitsLast(rest, top)) return [...pages, rest];
    const count = breakAfter(rest, fittingCount(rest, top), top);
    pages.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
}

function fitsLast(units: readonly Unit[], top: number): boolean {
  const { end } = fillTable(units, top);
  return end <= TABLE_BOTTOM.last && rounded(end + opensHeight(units)) <= OPINIONS_END;
}

function fittingCount(units: readonly Unit[], top: number): number {
  let count = 1;
  while (count < units.length && endOf(units.slice(0, count + 1), top) <= TABLE_BOTTOM.next) count += 1;
  return count;
}

function endOf(units: readonly Unit[], top: number): number {
  return rounded(fillTable(units, top).end + opensHeight(units));
}

function opensHeight(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => (unit.kind === 'open' ? sum + unit.height : sum), 0);
}

function breakAfter(units: readonly Unit[], fitting: number, top: number): number {
  const enough = top + FULL_ENOUGH * (TABLE_BOTTOM.next - top);
  for (let count = fitting; count > 0; count -= 1) {
    if (startsPart(units, count) && endOf(units.slice(0, count), top) >= enough) return count;
  }
  const leavesOne = startsPart(units, fitting - 1) || startsPart(units, fitting + 1);
  return leavesOne && fitting > 1 ? fitting - 1 : fitting;
}

// A dimension, a scale, the loyalty questions, or an opinion begins here. What follows the loyalty questions stays with them.
function startsPart(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  const unit = units[index];
  if (before === undefined || unit === undefined) return false;
  if (before.kind === 'open') return true;
  if (unit.kind === 'open') return before.dimension !== null;
  return before.dimension !== unit.dimension || before.section !== unit.section;
}

interface Opinions {
  readonly written: readonly Written[];
  readonly rules: readonly Rule[];
}

/** Room for opinions below the table: as many lines as the page has left, shared by its open questions. */
export function opinionsOf(units: readonly Unit[], top: number, isLast: boolean): Opinions {
  const opens = units.filter((unit) => unit.kind === 'open');
  const bottom = isLast ? OPINIONS_END : TABLE_BOTTOM.next;
  const lines = sharedLines(opens, bottom - top);
  const opinions: Opinions[] = [];
  let y = top;
  opens.forEach((open, index) => {
    const count = lines[index] ?? 0;
    opinions.push(opinionOf(open, y, count, isLast));
    y = rounded(y + open.titleHeight + WRITING.pitch * count);
  });
  return {
    written: opinions.flatMap(({ written }) => written),
    rules: opinions.flatMap(({ rules }) => rules),
  };
}

function sharedLines(opens: readonly OpenUnit[], room: number): readonly number[] {
  const titles = opens.reduce((sum, { titleHeight }) => sum + titleHeight, 0);
  const lines = Math.floor((room - titles) / WRITING.pitch + 1e-6);
  return opens.map((_, index) =>
    Math.min(WRITING.mostLines, Math.floor((lines + opens.length - 1 - index) / opens.length)),
  );
}

function opinionOf({ code, titleHeight }: OpenUnit, y: number, count: number, isLast: boolean): Opinions {
  const first = y + titleHeight;
  const lines = Array.from({ length: count }, (_, index) => rounded(first + WRITING.pitch * (index + 1)));
  const rules = lines.map(
    (at): Rule => ({ kind: 'writing', x: CONTENT.left, y: at, w: writingWidth(at, isLast) }),
  );
  const end = lines.at(-1) ?? first;
  const w = Math.max(WRITING.beside, ...rules.map((rule) => rule.w));
  return { rules, written: [{ id: code, kind: 'opinion', x: CONTENT.left, y, w, h: rounded(end - y) }] };
}

// Lines end before the seal's place, not only where the seal would cover them: a pen must not run into it.
function writingWidth(y: number, isLast: boolean): number {
  const isFree = !isLast || y + WHITE_BEFORE_SEAL <= SEAL.free.y;
  return isFree ? CONTENT.right - CONTENT.left : WRITING.beside;
}
