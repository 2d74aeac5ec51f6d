import { textRoom } from './columns';
import type { ItemUnit, Unit } from './flow';
import { BOX, CONTENT, ITEM_COLUMN, LOYALTY_COLUMN, NAME_COLUMN, rounded, WRITE_IN } from './paper';
import type { Box, Group, Head, Row, Rule, Written } from './parts';

/** The table of one page, from its top to `end`. */
interface Filled {
  readonly heads: readonly Head[];
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
  readonly boxes: readonly Box[];
  readonly written: readonly Written[];
  readonly rules: readonly Rule[];
  readonly end: number;
}

const EMPTY: Omit<Filled, 'end'> = { heads: [], groups: [], rows: [], boxes: [], written: [], rules: [] };

export function fillTable(units: readonly Unit[], top: number): Filled {
  const items = units.filter((unit) => unit.kind === 'item');
  return runsOf(items, ({ section }) => section).reduce<Filled>(addSection, { ...EMPTY, end: top });
}

function addSection(before: Filled, units: readonly ItemUnit[]): Filled {
  const head = headOf(units, before.end);
  const end = rounded(before.end + head.h);
  const parts = runsOf(units, ({ dimension }) => dimension?.code ?? '');
  const filled = parts.reduce<Filled>(addPart, { ...EMPTY, end });
  const rules: Rule[] = [
    ...(head.kind === 'loyalty' ? [] : [ruleAt('table', end)]),
    ...filled.groups.slice(1).map(({ y }) => ruleAt('group', y)),
    ruleAt('table', filled.end),
  ];
  return joined(before, { ...filled, heads: [head], rules: [...filled.rules, ...rules] });
}

function addPart(before: Filled, units: readonly ItemUnit[]): Filled {
  const dimension = units[0]?.dimension ?? null;
  const continued = dimension !== null && dimension.items[0]?.code !== units[0]?.code;
  const short =
    dimension === null
      ? 0
      : (units[0]?.nameHeight[continued ? 'continued' : 'whole'] ?? 0) -
        units.reduce((sum, unit) => sum + unit.height, 0);
  const taller = Math.max(0, short / units.length);
  const rows: Row[] = [];
  let end = before.end;
  for (const unit of units) {
    const row = rowOf(unit, end, taller);
    rows.push(row);
    end = rounded(end + row.h);
  }
  const group = {
    dimension: dimension?.code ?? '',
    continued,
    x: NAME_COLUMN.x,
    y: before.end,
    w: NAME_COLUMN.w,
    h: rounded(end - before.end),
  };
  return joined(before, {
    ...EMPTY,
    groups: dimension === null ? [] : [group],
    rows,
    boxes: units.flatMap((unit, index) => boxesOf(unit, rows[index])),
    written: units.flatMap((unit, index) => writeInOf(unit, rows[index])),
    rules: rows
      .slice(1)
      .map(({ y, kind }) => ruleAt('row', y, kind === 'loyalty' ? LOYALTY_COLUMN : ITEM_COLUMN)),
    end,
  });
}

function headOf(units: readonly ItemUnit[], y: number): Head {
  const first = units[0];
  if (first === undefined) throw new RangeError('A section without rows');
  const { grid, code } = first;
  const { left, right } = CONTENT;
  return {
    kind: grid.kind,
    item: code,
    columns: grid.columns,
    x: left,
    y,
    w: right - left,
    h: grid.headHeight,
  };
}

function rowOf({ code, number, grid, height, split }: ItemUnit, y: number, taller: number): Row {
  const room = textRoom(grid);
  const h = rounded(height + taller);
  const { left, right } = CONTENT;
  return {
    item: code,
    number,
    kind: grid.kind,
    x: left,
    y,
    w: right - left,
    h,
    text: { ...room, y, h, split },
  };
}

function boxesOf({ code, grid }: ItemUnit, row: Row | undefined): readonly Box[] {
  if (row === undefined) return [];
  const y = rounded(row.y + (row.h - BOX.size) / 2);
  const { size } = BOX;
  return grid.columns.map(({ level, x }) => ({
    item: code,
    level,
    x: rounded(x - size / 2),
    y,
    w: size,
    h: size,
  }));
}

function writeInOf({ code, grid }: ItemUnit, row: Row | undefined): readonly Written[] {
  if (row === undefined || grid.kind !== 'writeIn') return [];
  const { x, w } = textRoom(grid);
  const left = rounded(x + w + BOX.clear * 2.5);
  return [{ id: code, kind: 'mark', x: left, y: rounded(row.y + (row.h - WRITE_IN.h) / 2), ...WRITE_IN }];
}

function ruleAt(kind: Rule['kind'], y: number, x: number = CONTENT.left): Rule {
  return { kind, x, y, w: CONTENT.right - x };
}

function joined(before: Filled, next: Filled): Filled {
  return {
    heads: [...before.heads, ...next.heads],
    groups: [...before.groups, ...next.groups],
    rows: [...before.rows, ...next.rows],
    boxes: [...before.boxes, ...next.boxes],
    written: [...before.written, ...next.written],
    rules: [...before.rules, ...next.rules],
    end: next.end,
  };
}

function runsOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const runs: T[][] = [];
  all.forEach((one, index) => {
    const before = all[index - 1];
    if (before !== undefined && keyOf(before) === keyOf(one)) runs.at(-1)?.push(one);
    else runs.push([one]);
  });
  return runs;
}
