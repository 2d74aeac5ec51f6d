import { change, NONE } from '../../../preload/words/format';
import type { Cell, Column, FigureCell, FigureRef, Mean, TableBlock } from '../blocks';
import type { SheetPart } from '../document';
import { storyBlock } from './chapters';
import { overallTarget, plain } from './facts';
import { heatOf, ledgerOf, matrixOf } from './forms';
import { digits, type Gathered } from './gather';
import { dimensionMeans, itemMeans } from './means';
import { promisedTable } from './promised';
import { customerTrendTable, trendBlock } from './trend';
import { text, triggersSheetTable } from './triggers';

/** What the office works with in Excel, after the cover. */
export function sheetsOf(gathered: Gathered): readonly SheetPart[] {
  const { words, whole } = gathered;
  const { sheets, chapters } = words;
  const before = whole.before?.round.code ?? null;
  const around = { now: whole.round.code, before, target: digits(overallTarget(gathered)?.target) };
  const lowestFirst = (means: readonly Mean[]) =>
    [...means].sort((left, right) => (left.now ?? 101) - (right.now ?? 101));
  return [
    {
      name: sheets.summary,
      title: chapters.story,
      blocks: [
        figuresTable(gathered),
        { kind: 'radar', of: 'dimension', means: dimensionMeans(gathered), ...around },
        storyBlock(gathered),
      ],
    },
    { name: sheets.matrix, title: sheets.matrixTitle, blocks: [matrixOf(gathered)] },
    {
      name: sheets.items,
      title: chapters.items,
      blocks: [{ kind: 'bars', of: 'item', means: lowestFirst(itemMeans(gathered)), ...around }],
    },
    { name: sheets.customers, title: chapters.heat, blocks: [heatOf(gathered)] },
    { name: sheets.ledger, title: sheets.ledger, blocks: [ledgerOf(gathered)] },
    {
      name: sheets.triggers,
      title: chapters.triggers,
      blocks: [triggersSheetTable(gathered)],
    },
    { name: sheets.promised, title: chapters.promised, blocks: [promisedTable(gathered)] },
    {
      name: sheets.trend,
      title: chapters.trend,
      blocks: [trendBlock(gathered)],
    },
    { name: sheets.customerTrend, title: words.notes.customerTrend, blocks: [customerTrendTable(gathered)] },
  ];
}

/** The round's figures beside those of the round before, the targets and the clauses. */
function figuresTable(gathered: Gathered): TableBlock {
  const { words } = gathered;
  const { columns } = words;
  const change: Column = { kind: 'change', title: columns.change, width: 16, now: 1, before: 2 };
  return {
    kind: 'table',
    columns: [
      text(columns.figure, 42),
      { kind: 'figure', title: columns.now, width: 16 },
      { kind: 'figure', title: columns.before, width: 16 },
      change,
      { kind: 'figure', title: columns.target, width: 16 },
      { kind: 'tag', title: columns.verdict, width: 29 },
      text(columns.clause, 30),
    ],
    rows: [overallRow(gathered), returnRow(gathered), ...countRows(gathered)],
    empty: '',
  };
}

function overallRow(gathered: Gathered): readonly Cell[] {
  const { words, page } = gathered;
  const target = overallTarget(gathered);
  const { overall, grade } = page.figures;
  const isReached =
    target === null || gathered.whole.figures.overall === null
      ? null
      : gathered.whole.figures.overall.gte(target.target);
  const before = page.before?.figures.overall ?? null;
  return [
    words.figures.overall,
    live(digits(gathered.whole.figures.overall), 1, { of: 'overall' }),
    { value: before, decimals: 1 },
    changed(overall, before),
    { value: digits(target?.target), decimals: target?.target.d === 1n ? 0 : 1 },
    verdict(gathered, isReached) ?? grade,
    target?.clause ?? '',
  ];
}

function returnRow(gathered: Gathered): readonly Cell[] {
  const { words, page, whole } = gathered;
  const target = whole.rules.returnTarget;
  const before = page.before?.figures.returnRate ?? null;
  return [
    words.figures.returnRate,
    { ...live(digits(whole.figures.returnRate), 1, { of: 'returnRate' }), isPercent: true },
    { value: before, decimals: 1, isPercent: true },
    changed(page.figures.returnRate, before),
    { value: target === null ? null : Number(target.percent), decimals: 0, isPercent: true },
    verdict(gathered, page.stages.return.isReached),
    target?.source.clause ?? '',
  ];
}

function countRows(gathered: Gathered): readonly (readonly Cell[])[] {
  const { words, page } = gathered;
  const now = page.figures;
  const then = page.before?.figures ?? null;
  const target = overallTarget(gathered);
  const row = (
    label: string,
    value: number | null,
    before: number | null,
    figure?: FigureRef,
  ): readonly Cell[] => [
    label,
    figure === undefined ? { value, decimals: 0 } : live(value, 0, figure),
    { value: before, decimals: 0 },
    changed(value, before),
    null,
    null,
    '',
  ];
  return [
    row(words.figures.issued, now.issued, then?.issued ?? null, { of: 'issued' }),
    row(words.figures.onTime, now.returnedOnTime, then?.returnedOnTime ?? null, { of: 'onTime' }),
    row(words.figures.late, now.returnedLate, then?.returnedLate ?? null, { of: 'late' }),
    row(words.figures.invalid, now.invalid, then?.invalid ?? null, { of: 'invalid' }),
    row(words.figures.counted, now.counted, then?.counted ?? null, { of: 'counted' }),
    row(words.figures.scored, now.customersScored, then?.customersScored ?? null, { of: 'scored' }),
    ...(target === null
      ? []
      : [row(words.figures.below(plain(target.target)), now.customersBelow, then?.customersBelow ?? null)]),
    row(words.figures.opinions, now.opinions, then?.opinions ?? null),
    ...lateBesideRow(gathered),
  ];
}

/** What late forms come to by themselves: no formula of the workbook holds it, because no score does. */
function lateBesideRow({ words, page }: Gathered): readonly (readonly Cell[])[] {
  const now = page.figures.lateBeside;
  if (now === null || now.forms === 0) return [];
  const then = page.before?.figures.lateBeside?.score ?? null;
  const label = words.figures.lateBeside(now.forms);
  const score = (value: number | null): Cell => ({ value, decimals: 1 });
  return [[label, score(now.score), score(then), changed(now.score, then), null, null, '']];
}

function live(value: number | null, decimals: number, figure: FigureRef): FigureCell {
  return { value, decimals, figure };
}

function changed(now: number | null, before: number | null): Cell {
  return now === null || before === null ? NONE : change(now - before);
}

function verdict({ words }: Gathered, isReached: boolean | null): Cell {
  if (isReached === null) return null;
  return { text: isReached ? words.verdict.reached : words.verdict.missed, isBad: !isReached };
}
