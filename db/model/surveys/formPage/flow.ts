import { type Dimension, type OpenItem, scaleOf, type Template } from '../template';
import { type Grid, gridOf, LOYALTY_GRID, textRoom } from './columns';
import { ROW_PAD, rounded, WRITING } from './paper';
import { heightOf, nameLines, openBlocks, rowHeight, type Said, splitFor } from './setText';

/** What flows down the pages, in the order of the questionnaire: a row of an item, or the room for an opinion. */
export type Unit = ItemUnit | OpenUnit;

export interface ItemUnit {
  readonly kind: 'item';
  readonly code: string;
  readonly number: number;
  readonly grid: Grid;
  /** Rows of one section stand under one head. */
  readonly section: string;
  /** Null: a loyalty question, which belongs to no dimension. */
  readonly dimension: Dimension | null;
  readonly split: number | null;
  readonly height: number;
  /** What its dimension's name needs beside the rows, where it begins and on a page where it goes on. */
  readonly nameHeight: { readonly whole: number; readonly continued: number };
}

export interface OpenUnit {
  readonly kind: 'open';
  readonly code: string;
  readonly titleHeight: number;
  readonly height: number;
}

/** What a name shows on a page where its dimension goes on; measured here, printed in the form's language. */
const CONTINUED = { text: '（续）', textEn: ' (cont.)' } as const;
const NO_NAME = { whole: 0, continued: 0 } as const;

interface Asked extends Said {
  readonly code: string;
  readonly grid: Grid;
  readonly section: string;
  readonly dimension: Dimension | null;
}

/** An opinion has at least this many lines to write on. */
const LEAST_LINES = 2;

export function unitsOf(template: Template): readonly Unit[] {
  const asked = [...itemsAsked(template), ...loyaltyAsked(template)];
  const splits = splitsOf(asked);
  const names = new Map(template.dimensions.map((dimension) => [dimension, nameHeightOf(dimension)]));
  const rows = asked.map((item, index): ItemUnit => {
    const split = splits.get(item.section) ?? null;
    const height = rounded(rowHeight(item, { ...textRoom(item.grid), split }, item.grid.rowHeight));
    const { code, grid, section, dimension } = item;
    const nameHeight = (dimension && names.get(dimension)) ?? NO_NAME;
    return { kind: 'item', code, number: index + 1, grid, section, dimension, split, height, nameHeight };
  });
  return [...rows, ...template.open.map(openUnit)];
}

function nameHeightOf({ name, nameEn }: Dimension): ItemUnit['nameHeight'] {
  const heightIn = (more: { readonly text: string; readonly textEn: string }) =>
    heightOf(nameLines({ text: name + more.text, textEn: nameEn && nameEn + more.textEn }, true)) + ROW_PAD;
  return { whole: heightIn({ text: '', textEn: '' }), continued: heightIn(CONTINUED) };
}

function itemsAsked(template: Template): readonly Asked[] {
  return template.dimensions.flatMap((dimension) =>
    dimension.items.map((item) => {
      const scale = scaleOf(item, template);
      return {
        code: item.code,
        text: item.text,
        textEn: item.textEn,
        grid: gridOf(scale),
        section: JSON.stringify(scale),
        dimension,
      };
    }),
  );
}

function loyaltyAsked(template: Template): readonly Asked[] {
  return template.loyalty.map(({ code, text, textEn }) => ({
    code,
    text,
    textEn,
    grid: LOYALTY_GRID,
    section: 'loyalty',
    dimension: null,
  }));
}

// English stands beside Chinese only when every item of the table allows it: one table, one arrangement. Loyalty questions have it below.
function splitsOf(asked: readonly Asked[]): ReadonlyMap<string, number | null> {
  const sections = [
    ...new Set(asked.filter(({ dimension }) => dimension !== null).map(({ section }) => section)),
  ];
  const splits = sections.map((section) => {
    const items = asked.filter((item) => item.section === section);
    const first = items[0];
    return first === undefined ? null : splitFor(items, textRoom(first.grid).w);
  });
  const allBeside = splits.every((split) => split !== null);
  return new Map(sections.map((section, index) => [section, allBeside ? (splits[index] ?? null) : null]));
}

function openUnit({ code, text, textEn }: OpenItem): OpenUnit {
  const titles = [false, true].flatMap((bilingual) =>
    openBlocks({ text, textEn }, bilingual).map(({ lines }) => heightOf(lines)),
  );
  const titleHeight = rounded(Math.max(...titles) + WRITING.titlePad);
  return { kind: 'open', code, titleHeight, height: titleHeight + WRITING.pitch * LEAST_LINES };
}
