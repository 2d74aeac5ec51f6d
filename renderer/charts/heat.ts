import { figure, NONE, score } from '../../preload/words/format';
import type { Words } from '../../preload/words/zh-CN';
import type { ChartTable } from './ChartFrame';
import type { ChartHeading } from './heading';

export interface HeatItem {
  readonly key: string;
  readonly name: string;
  /** The dimension; items of one dimension stand together. */
  readonly group: string;
  readonly mean: number | null;
  readonly count: number;
  readonly isLow: boolean;
}

export interface HeatCustomer {
  readonly key: string;
  readonly name: string;
  /** Stands upright over the column: at most five characters of it. */
  readonly shortName: string;
  readonly score: number | null;
  /** Judged exactly by whoever counted. */
  readonly isBelow: boolean;
  /** One a item, in their order. */
  readonly points: readonly (number | null)[];
}

export interface HeatMapProps extends ChartHeading {
  readonly label: string;
  readonly items: readonly HeatItem[];
  /** Lowest score first. */
  readonly customers: readonly HeatCustomer[];
  readonly target: number | null;
  readonly onOpenCustomer?: ((customer: HeatCustomer) => void) | undefined;
}

export interface HeatPlace {
  readonly customer: number;
  readonly item: number;
}

/** 5 is pale and good, 1 is dark and worst. */
type HeatStep = 1 | 2 | 3 | 4 | 5;

export function heatStep(points: number): HeatStep {
  if (points <= 50) return 1;
  if (points <= 70) return 2;
  if (points < 80) return 3;
  return points < 90 ? 4 : 5;
}

/** A figure is written only where it must be read. */
export function isWritten(points: number): boolean {
  return points <= 70;
}

const LEAST_WIDTH = 18;
const MOST_WIDTH = 25;

/** As wide as there is room, so that fifty customers still stand on one page; beyond that it scrolls. */
export function cellWidth(room: number, customers: number): number {
  const width = Math.floor(room / Math.max(1, customers));
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
}

/** Upright names and scores stand in the head; in narrow columns the score is upright too. */
export function headHeight(width: number): number {
  return hasUprightScore(width) ? 92 : 74;
}

export function hasUprightScore(width: number): boolean {
  return width < 24;
}

const NAMES = 156;
export const MEANS = 70;
export const GAP = 8;

/** What stands left of the cells is as wide as its names, where the columns leave the room. */
export function namesWidth(room: number, items: readonly HeatItem[], customers: number): number {
  const needed = items.map(({ name }, index) => groupWidth(items, index) + textWidth(name) + GAP);
  const spare = room - MEANS - customers * MOST_WIDTH;
  return Math.ceil(Math.max(NAMES, Math.min(spare, Math.max(0, ...needed))));
}

/** Its dimension stands before the first item of each. */
export function groupWidth(items: readonly HeatItem[], index: number): number {
  const group = items[index]?.group ?? '';
  return group === items[index - 1]?.group ? 0 : textWidth(group) + GAP;
}

const CHINESE = 12;
const LETTER = 6.8;
const LEAST_ROOM = 60;

function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? CHINESE : LETTER), 0);
}

export function shortened(name: string, room: number): string {
  const most = Math.max(room, LEAST_ROOM);
  if (textWidth(name) <= most) return name;
  const signs = [...name];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`) > most) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

export const ROW = 16;
const GROUP_GAP = 3;

/** Where each item's row begins, with a small gap between dimensions. */
export function rowTops(items: readonly Pick<HeatItem, 'group'>[]): readonly number[] {
  let top = 0;
  return items.map(({ group }, index) => {
    if (index > 0) top += ROW + (group === items[index - 1]?.group ? 0 : GROUP_GAP);
    return top;
  });
}

const CHINESE_EM = 5;

/** At most five Chinese characters or nine letters, the rest as …. */
export function uprightName(name: string): string {
  let room = CHINESE_EM;
  let shown = '';
  for (const sign of name) {
    room -= sign > '\u2e7f' ? 1 : 0.55;
    if (room < 0) return `${shown.slice(0, -1)}…`;
    shown += sign;
  }
  return shown;
}

export function heatTable(
  items: readonly HeatItem[],
  customers: readonly HeatCustomer[],
  words: Words['charts'],
): ChartTable {
  return {
    head: [words.customerScore, ...items.map(({ name }) => name), words.mean],
    rows: [
      ...customers.map(({ name, points, score: total }) => [
        name,
        ...points.map((each) => figure(each)),
        score(total),
      ]),
      [words.mean, ...items.map(({ mean }) => score(mean)), NONE],
      [words.count, ...items.map(({ count }) => figure(count)), NONE],
    ],
  };
}
